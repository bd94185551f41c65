# Help and complaints of the command line. Of each command: help-COMMAND and example-of-COMMAND. Of each option: help-COMMAND-OPTION, or
# help-any-OPTION where several commands share it.

usage = Usage
commands = Commands
arguments = Arguments
options = Options
example = Example
some-command = <COMMAND>
some-options = [OPTIONS]
default = [default: { $value }]
help-of-command = Type nhipcau <COMMAND> --help for the help of a command.

value-dir = FOLDER
value-url = ADDRESS
value-name = NAME
value-port = PORT
value-seconds = SECONDS
value-yyyy-mm-dd = YYYY-MM-DD
value-yyyy-mm = YYYY-MM

help = Builds the website of a friendship union
example-of =
    nhipcau serve --open
    nhipcau build
help-build = Build the site into the folder --out
example-of-build =
    nhipcau build
    nhipcau build --out D:\website --base-url https://friendship.example.org/
    nhipcau build --watch
help-check = Check only, write nothing
example-of-check =
    nhipcau check
    nhipcau check --date 2026-12-01 --format json
help-serve = Open the site on this computer, to see it while writing
example-of-serve =
    nhipcau serve --open
    nhipcau serve --root D:\website --port 8080
help-status = The work of the editorial board, on one page
example-of-status =
    nhipcau status
    nhipcau status --month 2026-10
    nhipcau status --format csv > to-do.csv

help-any-help = Show this help
help-any-version = Show the version
help-any-root = The site's folder, with content/site.yaml
help-any-base-url = The site's address, in place of base_url in site.yaml
help-any-date = The build date; default SOURCE_DATE_EPOCH, else today
help-any-locale = Language of messages; default that of the system
help-any-theme = The theme, in place of theme in site.yaml
help-any-out = The folder to publish into
help-any-drafts = Show drafts, reviews and scheduled items too
help-any-format = Form of messages: human to read, json for other programs
help-any-poll = Look from time to time, for disks that tell of no change
help-build-watch = Build again after each change, until Ctrl+C
help-serve-port = The port, from 0 to 65535; the next one where it is taken, 0 for any
help-serve-open = Open the browser
help-serve-no-drafts = Leave out drafts, reviews and scheduled items
help-serve-editor = The address that opens a file in the editor, with {"{path}"}, {"{line}"}, {"{column}"}; none for none; default NHIPCAU_EDITOR, else VS Code
help-status-month = The month whose news is told of, such as 2026-11; default the month of --date
help-status-format = Form of the report: human to read, json for other programs, csv for Excel

fault-unknown-argument = there is no option or argument “{ $argument }”
fault-unknown-command = there is no command “{ $command }”
fault-no-value = { $argument } needs a value
fault-wrong-value = { $argument } does not take the value “{ $value }”
fault-needless-value = { $argument } does not take the value “{ $value }”: this option has none
fault-equals = { $argument } needs = before its value
fault-count = { $argument } has the wrong number of values
fault-conflict = { $argument } cannot stand beside { $other }
fault-twice = { $argument } may stand only once
fault-missing = { $argument } is missing
fault-no-command = the command is missing
fault-encoding = the command line holds text that is not UTF-8
fault-other = the command line is not right
fault-values = Values that can stand here: { $values }.
fault-suggestion = Did you mean “{ $suggestion }”?
fault-help = For help: { $command }
