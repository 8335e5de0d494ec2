@echo off
rem Runs Shuzheng on Windows with the JDK of JAVA_HOME, else that of PATH; it must be 21 or newer.
setlocal
set "SHUZHENG_HOME=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo shuzheng: needs a JDK 21 or newer and found none: install one, such as Temurin 21, or set JAVA_HOME 1>&2
  exit /b 70
)
for /f "tokens=2 delims=. " %%v in ('"%JAVA%" --version 2^>nul ^| findstr /b /i "openjdk java"') do set "FEATURE=%%v"
if %FEATURE% LSS 21 (
  echo shuzheng: needs a JDK 21 or newer, found %FEATURE%: install one, such as Temurin 21, or set JAVA_HOME 1>&2
  exit /b 70
)
rem Output is UTF-8.
chcp 65001 >nul
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:MaxRAMPercentage=60 %SHUZHENG_JAVA_OPTS% -jar "%SHUZHENG_HOME%\lib\shuzheng.jar" %*
exit /b %ERRORLEVEL%
