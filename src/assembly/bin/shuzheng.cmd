@echo off
rem Runs Shuzheng on Windows with the JDK of JAVA_HOME, else that of PATH; it must be 21 or newer.
rem   SHUZHENG_JAVA_OPTS   more options for the JVM, such as -Xmx8g
setlocal
set "SHUZHENG_HOME=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo shuzheng: needs a JDK 21 or newer and found none: install one, such as Temurin 21, or set JAVA_HOME 1>&2
  exit /b 70
)
rem The first line is: openjdk 21.0.4 2024-07-16, or java 21 ... The outer quotes are those that the shell within takes off.
set "FEATURE=0"
for /f "tokens=2 delims=. " %%v in ('""%JAVA%" --version 2^>nul ^| findstr /b /i "openjdk java""') do if "%FEATURE%"=="0" call :feature %%v
if %FEATURE% LSS 21 (
  echo shuzheng: needs a JDK 21 or newer, found %FEATURE%: install one, such as Temurin 21, or set JAVA_HOME 1>&2
  exit /b 70
)
if not exist "%SHUZHENG_HOME%\lib\shuzheng.jar" (
  echo shuzheng: incomplete: there is no %SHUZHENG_HOME%\lib\shuzheng.jar; unpack the release again 1>&2
  exit /b 70
)
rem Newer JDKs warn of what the libraries do.
set "QUIET="
if %FEATURE% GEQ 23 set "QUIET=--sun-misc-unsafe-memory-access=allow"
rem Output is UTF-8.
chcp 65001 >nul 2>&1
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr %QUIET% -XX:+UseSerialGC -XX:MaxRAMPercentage=60 %SHUZHENG_JAVA_OPTS% -jar "%SHUZHENG_HOME%\lib\shuzheng.jar" %*
exit /b %ERRORLEVEL%

:feature
rem Only the first line counts: the second may begin with OpenJDK, too.
if "%FEATURE%"=="0" set "FEATURE=%1"
exit /b 0
