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
window-closes = Press Enter to close the window.

value-dir = FOLDER
value-file = FILE
value-url = ADDRESS
value-name = NAME
value-port = PORT
value-seconds = SECONDS
value-yyyy-mm-dd = YYYY-MM-DD
value-yyyy-mm = YYYY-MM
value-kind = KIND
value-period = PERIOD
value-key = KEY
value-title = TITLE
value-lang = LANG
value-symbol = SYMBOL
value-path = PATH
value-what = WHAT
value-host = HOST
value-shell = SHELL
value-languages = vi,en

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
    nhipcau check --stale
help-serve = Open the site on this computer, to see it while writing
example-of-serve =
    nhipcau serve --open
    nhipcau serve --root D:\website --port 8080
help-status = The work of the editorial board, on one page
example-of-status =
    nhipcau status
    nhipcau status --month 2026-10
    nhipcau status --format csv --out to-do.csv
help-report = The draft of a report on a period, to be edited in Word
example-of-report =
    nhipcau report --period 2026-10
    nhipcau report --period 2026-H1 --lang en --out review.md
    nhipcau report --period 2026 --plan 05-kh-lhm-2026 --format html --out review.html
help-init = Make a new site in an empty folder
example-of-init =
    nhipcau init our-site
    nhipcau init our-site --province "Sample Province" --host iis
help-new = Make a new text
example-of-new =
    nhipcau new news "Year-end meeting" --lang en
    nhipcau new plan "Work plan 2027" --symbol 05/KH-LHHN
help-translate = Make the frame of a translation, or see what changed in the original
example-of-translate =
    nhipcau translate content/news/2026/gap-mat.vi.md --to en
    nhipcau translate content/news/2026/gap-mat.en.md --mark-current
help-import = Make drafts of Word documents, or read a spreadsheet into the directory
example-of-import =
    nhipcau import plan.docx --dry-run
    nhipcau import plan.docx
    nhipcau import news.docx --kind news
    nhipcau import organizations directory.xlsx
help-export = Write the directory as a spreadsheet, for the board alone
example-of-export =
    nhipcau export organizations --out directory.xlsx
    nhipcau export projects --format csv --lang en --out projects.csv
help-schema = What may stand in the files, for editors or to read
example-of-schema =
    nhipcau schema news --format markdown
    nhipcau schema site > site.schema.json
    nhipcau schema --format decap > admin/config.yml
help-completions = Print completions for a shell
example-of-completions =
    nhipcau completions powershell
    nhipcau completions bash > ~/.local/share/bash-completion/completions/nhipcau

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
help-check-stale = Also tell what to put right in the directory, by who can do it; the exit code stays the same
help-serve-port = The port, from 0 to 65535; the next one where it is taken, 0 for any
help-serve-open = Open the browser
help-serve-no-drafts = Leave out drafts, reviews and scheduled items
help-serve-read-only = Only show the site: nothing can be written in the browser
help-serve-editor = The address that opens a file in the editor, with {"{path}"}, {"{line}"}, {"{column}"}; none for none; default NHIPCAU_EDITOR, else VS Code
help-status-month = The month whose news is told of, such as 2026-11; default the month of --date
help-status-out = Write into this file instead of showing it; needed in PowerShell, whose > spoils letters with marks
help-status-format = Form of the report: human to read, json for other programs, csv for Excel
help-report-period = The period: a month 2026-10, a quarter 2026-Q4, half a year 2026-H2, or the year 2026
help-report-plan = The key of one tracked plan (track: true), such as 05-kh-lhm-2026; all of them without it
help-report-lang = The language of the report, one of the site's; default the first
help-report-format = Form: md is Markdown, of which pandoc makes a Word file; html is a page to print
help-report-out = Write into this file instead of showing it; a file that is there is left alone; needed in PowerShell, whose > spoils letters with marks
help-init-dir = The folder of the new site
help-init-languages = Languages of the site, the original one first
help-init-name-vi = The union's name in Vietnamese
help-init-name-en = The union's name in English
help-init-names = The union's name in another language, such as lo=…
help-init-province = The province or city
help-init-base-url = The site's address on the web
help-init-host = With the files for publishing at this host
help-init-date = The day of the samples; default today
help-init-locale = Language of messages and of the comments in the files
help-new-kind = The kind of text
help-new-title = The title, or the name of the organisation
help-new-lang = The language of the text; default the first of the site
help-new-name = Name of the file, without language and ending; default by the title
help-new-symbol = The number of the plan
help-new-with-translation = Also make the frames of translations into the other languages
help-translate-path = The original or the translation, below content/
help-translate-to = The language of the translation
help-translate-mark-current = Note that the translation agrees with the present original
help-import-files = Files .docx, .html, .md, .txt, or folders with such files; or organizations and one spreadsheet .xlsx, .ods, .csv or .json
help-import-kind = What kind of text it becomes (by default an official document becomes a plan, any other text news)
help-import-lang = The language of the text (by default the first of the site)
help-import-encoding = The old encoding in which a plain text was typed
help-import-dry-run = Only show what would change, write nothing
help-import-skip-bad = Leave out entries with a faulty row and write the others
help-export-what = What is written; organizations as xlsx has the other tables too
help-export-format = The form: xlsx for Excel, csv for one table, json for other programs
help-export-lang = Language of headings and values; default that of messages
help-export-out = The file; default WHAT.xlsx, csv and json are shown
help-schema-kind = The kind of file; all of them without it
help-schema-translation = For translations, which take the facts from the original
help-schema-format = The form: json for editors, markdown to read, decap to edit online with Decap CMS
help-completions-shell = The shell

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

status-not-written = { $path } cannot be written: { $reason }. If it is open in Excel or Word, close it there and run the command again.
usage-root = --root { $value }: there is no such folder
usage-base-url = --base-url { $value }: must look like https://example.org/
usage-date = --date { $value }: must look like 2026-11-05
usage-epoch = SOURCE_DATE_EPOCH={ $value }: must be a number of seconds
usage-poll = --poll { $value }: must be seconds, from 0.1 to 86400
usage-editor = --editor { $value }: must look like vscode://file/{"{path}"}:{"{line}"}:{"{column}"}
usage-month = --month { $value }: must be a month, such as 2026-11
usage-month-ahead = --month { $value }: that month lies ahead, it is { $now } now
usage-period = --period { $value }: this is no period; it is written 2026-10, 2026-Q4, 2026-H2 or 2026{ $near ->
        [none] {""}
       *[other] ; did you mean { $near }?
    }
usage-no-plan = --plan { $value }: no plan has this key{ $near ->
        [none] ; the site has no tracked plan (track: true)
       *[other] ; did you mean { $near }?
    }
usage-not-tracked = --plan { $value }: this plan is not tracked (track: true) or not public{ $near ->
        [none] {""}
       *[other] ; did you mean { $near }?
    }
usage-report-language = --lang { $value }: on this site reports are written in { $known }
usage-no-file = { $value }: no such file{ $near ->
        [none] {""}
       *[other] ; did you mean { $near }?
    }
usage-not-a-text = { $value } is no text below content/ (news, plans, organizations, pages)
usage-no-spreadsheet = { $value } is no spreadsheet: it must end in .xlsx, .ods, .csv or .json
usage-one-spreadsheet = organizations: one spreadsheet is needed, for example nhipcau import organizations directory.xlsx
usage-language = { $value }: the site has no such language, only { $known }
usage-which-language = --to: name the language of the translation, one of { $value }
usage-same-language = --to { $value }: { $path } is the original, in that language itself
usage-original-elsewhere = { $path }: only an original in the site's first language ({ $value }) has translations
usage-title = the title has no letters
usage-name = “{ $value }” cannot be the name of a file; give one with --name, such as --name year-end-meeting
usage-symbol = --symbol { $value }: is no official number{ $near ->
        [none] {""}
       *[other] ; did you mean { $near }?
    }
usage-symbol-of-another = --symbol: only plans have a number
usage-decap-kind = --format decap: the settings are of all kinds; leave out { $value }
usage-languages = --languages { $value }: must look like vi,en
usage-union-name = { $value }: { $reason ->
        [control] there is a control character that is not seen
        [old-font] letters of an old font (TCVN3, VNI), type it again in Unicode
        [eth] the letter Ð (eth) is not Đ, type it again
       *[empty] there is no name
    }
usage-name-language = --name { $value }: must look like lo=…, with a language of --languages
usage-not-empty = { $value } is not an empty folder, so nothing was changed; choose an empty one, or a new name
