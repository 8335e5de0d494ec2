# Usage: zsh -f complete.zsh SCRIPT 'typed so far'
# Types a line and a tab into a real zsh that has read the completion SCRIPT, and prints what zsh offers, one a line.
zmodload zsh/zpty
typeset script=$1 typed=$2
inner=$(mktemp)
cat > $inner <<'INNER'
PROMPT=
autoload -Uz compinit && compinit -u -D
source "$SCRIPT"
# Everything that a completer adds goes through compadd: -A gives the matches of a call.
compadd () {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return $?
  fi
  typeset -a matches
  builtin compadd -A matches "$@"
  builtin compadd "$@"
  print -rl -- $matches >> $OFFERED
}
finish () { print -n > $OFFERED.done }
zle -N finish
bindkey '^I' complete-word
bindkey '^X^D' finish
stty -echo
INNER
export SCRIPT=$script OFFERED=$(mktemp)
zpty shell "zsh -f -i"
zpty -w shell "source $inner; print ready"
until zpty -r -t shell line && [[ $line == *ready* ]]; do sleep 0.05; done
zpty -w -n shell "$typed"$'\t\C-X\C-D'
for try in {1..100}; do
  zpty -r -t shell line
  [[ -e $OFFERED.done ]] && break
  sleep 0.05
done
zpty -d shell
sort -u $OFFERED
rm -f $inner $OFFERED $OFFERED.done
