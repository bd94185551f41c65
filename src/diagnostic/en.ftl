severity-error = error
severity-warning = warning
write-instead = write instead:
add-line = add the line:
place-in-sheet = { $path }{ $sheet ->
        [none] {""}
       *[other] : sheet "{ $sheet }"
    }{ $cell ->
        [none] {""}
       *[other] , cell { $cell }
    }
see-also = see also

NC001 = this file is not UTF-8 text (byte { $byte } cannot be read)
    .help = Save it again with the encoding "UTF-8".
NC002 = this file is written in the old encoding { $encoding }
    .help = Convert it to Unicode (UTF-8), for example with UniKey: Ctrl+Shift+F6.
NC003 = this file is saved as UTF-16
    .help = Save it again with the encoding "UTF-8" (in Notepad: Save as, Encoding).
NC004 = there is an invisible control character here ({ $character })
    .help = Delete it and type the text at this place again.
NC005 = this file is too large: { $size }, the limit is { $limit }
    .help = Shorten it or make a smaller copy.
NC006 = the file name does not say what this is: { $name }
    .help = Name it like ten-bai.vi.md: small letters without marks, digits and hyphens, then the language, then .md
NC007 = this file cannot be read: { $reason }
    .help = Close the program that holds it, or check the permissions.
NC008 = this is a link that leads out of the project folder
    .help = Copy the file itself to this place.
NC009 = the letter "{ $found }" is Icelandic; Vietnamese is written with "{ $meant }"
    .help = It is read as "{ $meant }"; type it again with the Vietnamese keyboard.
NC010 = this text looks like { $encoding } pasted as Unicode
    .help = Convert it to Unicode (UTF-8) before pasting, for example with UniKey: Ctrl+Shift+F6.
NC011 = this file is not used
    .help = The program reads only: { $expected }

NC101 = the file does not begin with a block of properties
    .help = The first line is ---, then title: and the other properties, then --- again, then the text.
NC102 = the block of properties is not closed
    .help = Put a line with only --- between the properties and the text.
NC103 = there is one --- too many: the block of properties ends here, yet properties follow
    .help = Delete this line.
NC104 = the value of { $key } contains a colon (:), so the whole value must be in quotes
NC105 = there is a tab here; properties are indented with spaces
    .help = Replace the tab by two spaces.
NC106 = there is a no-break space after the colon; it looks like a space but is not one
    .help = Delete it and press the space bar.
NC107 = a space is missing after the colon of { $key }
NC108 = the value of { $key } is in curly quotes; straight ones are needed
NC109 = the quote that opens the value of { $key } is never closed
    .help = Put the same quote at the end of the value.
NC110 = there is text after the closing quote of { $key }
    .help = Put the whole value in quotes; if it contains ", put ' around it.
NC111 = the value of { $key } begins with "{ $character }", which has a meaning of its own here
NC112 = { $key } is written twice here; the first is on line { $line }
    .help = Keep one of the two.
NC113 = "{ $found }" is YAML shorthand (an anchor or alias), which is not allowed here
    .help = Put the value in quotes, or write it out in full.
NC114 = "{ $found }" is a YAML tag, which is not allowed here
    .help = Put the value in quotes.
NC115 = merge keys (<<) are not allowed here
    .help = Write each property out in full.
NC116 = the properties are nested more than { $limit } deep
    .help = Check the brackets and the indentation.
NC117 = the block of properties is longer than { $limit }
    .help = Move the text below the second ---.
NC118 = the properties cannot be read here: { $detail ->
        [bracket] the brackets do not fit together
        [colon] a colon and a space are missing after a name
        [document] a line of --- or ... cuts the text in two
        [escape] after \ within "…" only certain letters may stand
        [indentation] the indentation does not fit the lines above
        [key] a name must be plain text
        [quote] a quote is not closed
       *[other] the writing has a fault
    }
    .help = Check the quotes, the brackets and the indentation of this line and the one above.
NC119 = from # on, the value of { $key } would be lost, because # begins a comment
    .help = Put the whole value in quotes; a comment is written with a space after #.

NC201 = there is no property "{ $key }" here{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = { $own ->
        [extra] { $nearest ->
            [none] Known here: { $known }. A property
           *[other] A property
        } of your own goes under extra:
       *[none] Known here: { $known }.
    }
NC202 = the property "{ $key }" is missing
NC203 = the property "{ $key }" is empty
    .help = Write a value after the colon, or delete the line.
NC204 = the property "{ $key }" must be { $expected ->
        [text] text
        [localized] a text, or one text per language
        [one-or-many] one value or a list
        [list] a list
        [map] a group of properties
        [number] a whole number
        [boolean] true (yes) or false (no)
        [switch] true (yes), false (no) or a group of properties
       *[other] { $expected }
    }
    .help = { $expected ->
        [text] Write one text after the colon.
        [localized] Write text after the colon, or { "{" }vi: …, en: …{ "}" }.
        [one-or-many] Write it in square brackets, with commas between: [one, two].
        [list] Write it in square brackets, with commas between: [one, two].
        [map] Write each property on a line of its own below, indented by two spaces.
        [number] Write digits only, without dots or commas.
        [switch] Write true or false, or each property on a line of its own below, indented by two spaces.
       *[boolean] Write true or false.
    }
NC205 = there is no such day: { $value }
    .help = Write year-month-day, such as 2026-11-05.
NC206 = the date { $value } is not written year-month-day
NC207 = this is not a date: { $value }
    .help = Write year-month-day, such as 2026-11-05; with a time, "2026-11-05 14:30".
NC208 = { $key } cannot be "{ $value }"
    .help = Choose one of: { $allowed }
NC209 = "{ $value }" is not in the vocabulary { $vocabulary }{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Choose one from content/vocabulary/{ $vocabulary }.yaml, or add it there.
NC210 = there is no country "{ $value }" in the vocabulary{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = A country is written as two letters, such as LA or KR; they are listed in content/vocabulary/countries.yaml.
NC211 = the site has no language "{ $value }"
    .help = The languages of this site: { $known }. They are set in content/site.yaml.
NC212 = "{ $value }" cannot be part of an address
    .help = Use small letters without marks, digits and hyphens, never two hyphens in a row.
NC213 = the slug "{ $value }" is used by the site itself or kept by Windows for a device
    .help = Choose another slug.
NC214 = the slug "{ $value }" is only digits and could be taken for a year or a month
    .help = Add a word to it.
NC215 = no address can be made from the file name "{ $value }"
    .help = Add a line such as slug: ten-ngan-gon
NC216 = this is not the address of a web page: { $value }
    .help = An address begins with https:// and has no spaces.
NC217 = this is not an old address of this site: { $value }
    .help = Write only what follows the domain name, such as /tin/bai-cu/ or /tin/bai-cu.html
NC218 = { $key } is { $end }, which is before the start { $start }
    .help = Check the two dates.
NC219 = this line is a secrecy stamp: { $value }
    .help = Such a text must not go on the web. Ask the body that issued it.
NC220 = this item is set to be published but names no approval
    .help = Write it under approved:, or set status: review
NC221 = this item is republished from elsewhere and names no permission
    .help = Write the agreement under source: as permission:, or make it link-only: the title, two lines of your own and the link.
NC222 = this item links to another paper's news; collecting such links may need a licence (Decree 147/2024, art. 24)
    .help = Ask the authority that licensed the site.
NC223 = the text for the language "{ $language }" is missing in { $key }
    .help = Add { $language }: and the text.
NC224 = "{ $value }" is written twice in { $key }
    .help = Delete one of the two.
NC225 = "{ $value }" is not the code of a language
    .help = A language is written as a code of two or three letters, such as vi, en, zh, lo, km.
NC226 = "{ $value }" is no day of the year
    .help = Write month-day with two digits each: 18 July is 07-18.
NC227 = nobody has verified the friendship day { $value }, so readers do not see it
    .help = Compare it with an official source, then write the day on which you did so: verified: year-month-day. Only then is it on the page of the country, among the deadlines and in the calendars.
NC241 = "{ $value }" is no official number
    .help = Write it as printed: 109/KH-LHBD, 80/2020/NĐ-CP, 38-CT/TW. A document without a number has a name: instead.
NC242 = the type "{ $type }" in the number { $value } is not a usual one
    .help = Check the letters: KH, CT, QĐ, NĐ, KL, CV, HD, NQ, BC, TB, TTr, CTr, TT.
NC243 = the number { $value } is not written in the usual way: { $hint ->
        [words-before] words such as Số: stand before it
        [marks-behind] a mark stands behind it
        [blanks] there are blanks in it
        [dash] a dash stands in place of the hyphen
        [eth] the letter Ð is Icelandic; Vietnamese has Đ
        [lower-case] there are small letters where capitals are usual
        [party-style] this is how Party bodies write it
        [state-style] this is how state bodies write it
       *[missing-year] the year is missing
    }
    .help = This is only told of your own plans. What others print is left as it is.
NC244 = the id "{ $value }" is used twice in this file
    .help = Give each task, project and need an id of its own: news and translations name them by it.
NC245 = { $key } says no time that can be read: "{ $value }"
    .help = due: 2026, 2026-Q2, 2026-04, 2026-04-15. founded: 2003, 2003-05, 2003-05-19. every: month, quarter, half, year, continuous, {"{"}year: 11-15{"}"}, {"{"}times: "1-2", per: year{"}"}.
NC246 = { $key } ends before it begins
    .help = Check the two times.
NC247 = the task is due { $due }, outside the period of the plan ({ $period })
    .help = Check the year, or the period: of the plan.
NC248 = the amount "{ $value }" could mean two things
    .help = Write digits only, with a point before fractions: "1234" or "1234.5". Do not group the digits.
NC249 = there is no currency "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Currencies have three letters: VND, USD, EUR, JPY.
NC250 = the registration ended on { $date }, but the entry says it is active
    .help = Ask for the new certificate, or change activity:. Readers do not see this.
NC251 = this entry should have been verified again by { $date }
    .help = Check the facts and set last_verified: to today. Until then readers see that it was not verified.
NC252 = the area "{ $value }" ended on { $end }, before { $date }{ $successor ->
        [none] {""}
       *[other] ; it went into "{ $successor }"
    }
    .help = Name the area as it was called on that day, or the one it went into.

NC301 = the picture has no description (alt)
    .help = { $form ->
        [property] Write what the picture shows, such as alt: people planting trees
       *[text] Between the square brackets, write what the picture shows: ![people planting trees]({ $picture })
    }
NC302 = the picture { $picture } does not exist{ $nearest ->
        [none] {""}
       *[other] ; did you mean { $nearest }?
    }
    .help = { $in ->
        [settings] Write its path below content/, such as media/logo.png
       *[text] Pictures are kept beside the text or in content/media/.
    }
NC303 = the HTML <{ $tag }> is not allowed in texts
    .help = Use Markdown, or one of: { $allowed }
NC304 = a link may not begin with "{ $scheme }:"
    .help = Links begin with https://, http://, mailto: or tel:, or name a text of this site.
NC305 = the link leads nowhere: { $target }{ $nearest ->
        [none] {""}
       *[other] ; did you mean { $nearest }?
    }
    .help = Inside the site a link names a text, such as news/2026/ten-bai or pages/lien-he.
NC306 = there is no heading "{ $anchor }" in { $target }{ $nearest ->
        [none] {""}
       *[other] ; did you mean #{ $nearest }?
    }
    .help = Headings there: { $known }
NC307 = { $format ->
        [SVG] drawings in SVG are not taken as pictures: they may carry scripts
        [HEIC] this picture is HEIC, as iPhones save it, and not every device shows it
       *[other] not every browser shows { $format } pictures
    }
    .help = { $format ->
        [SVG] Export it as PNG, at least 1600 pixels wide.
        [HEIC] Save it as JPEG. On the iPhone: Settings > Camera > Formats > Most Compatible; a picture already taken is exported by Photos as JPEG.
       *[other] Save it as JPEG, PNG or WebP.
    }
NC308 = the picture cannot be read: { $reason ->
        [not-a-picture] what the file holds is no picture
        [truncated] the file is cut off, its end is missing
        [corrupt] its data is damaged
        [changed] the file changed while the site was built
       *[other] { $reason }
    }
    .help = { $reason ->
        [not-a-picture] Put the picture itself in its place.
        [truncated] Copy it from the telephone or camera once more.
        [changed] Build again when the file is written.
       *[other] Open it in a picture program and save it again.
    }
NC309 = the picture is on another site: { $url }
    .help = If you have permission, copy it beside the text and name the copy here.
NC310 = headings in a text begin with ##, because # is kept for the title
NC311 = lists and quotations are nested more than { $limit } deep
    .help = Use fewer levels.
NC312 = the link to { $target } is shown as plain text, because that text { $reason ->
        [draft] is a draft
        [review] is waiting for approval
        [scheduled] appears later
        [private] is for the editors only, never published
        [expired] has expired
       *[withdrawn] was withdrawn
    }
    .help = The link comes back by itself once that text is public. Delete it if it is no longer needed.
NC313 = there is no footnote "{ $name }"
    .help = Add a line that begins with [^{ $name }]: and then the note.
NC314 = this picture moves; only its first image is published
    .help = Replace it by a still picture, or publish a video and link to it.
NC315 = what was made cannot be kept for the next build: { $reason }
    .help = Check that the folder .nhipcau in the project can be written. The site is complete, but every build begins anew, pictures and search indexes included.
NC316 = this program was made without AVIF
    .help = Remove avif: true, or install the program with it: cargo build --release --features avif

NC401 = this file and { $other } are the same text
    .help = Keep one of them, or put the language in the name of each: .vi.md, .en.md
NC402 = the address { $address } is also that of { $other }
    .help = Give one of the two another slug, in the line slug:
NC403 = { $key } is "{ $here }" here but "{ $there }" in the original
    .help = Facts are written once, in the original: delete this line.
NC404 = { $key } is written only in the original
    .help = Move this line to { $original }
NC405 = this is a translation, but its original is missing
    .help = Add the original { $expected }, or delete this translation.
NC406 = the original has changed since this translation: { $parts }
    .help = body[2] is the second paragraph of the text. Bring the translation up to date, then replace its translates: line by the new one.
NC407 = this translation does not say which version of the original it translates
    .help = When it agrees with the original, add the translates: line suggested here.
NC408 = { $key } names "{ $value }", which does not exist{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Write the name of a file without its language and ending, such as news/2026/ten-bai
NC409 = { $key } names { $value }, which { $reason ->
        [draft] is a draft
        [review] is waiting for approval
        [scheduled] appears later
        [private] is for the editors only, never published
        [expired] has expired
       *[withdrawn] was withdrawn
    }
    .help = The mention is left out until that text is public.
NC410 = the translation has { $here } entries in { $key }, the original has { $there }
    .help = Entries are matched by position or id: write as many as in the original.
NC411 = this plan and { $other } have the same number, issuer and year
    .help = Keep one of them, or check number, issuer and date.
NC412 = the original has no part with the id "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Tasks, projects and needs of a translation have the ids of { $original }
NC413 = the file { $file } does not exist{ $nearest ->
        [none] {""}
       *[other] ; did you mean { $nearest }?
    }
    .help = It lies beside the text, or is named by its path below content/.
NC414 = this paragraph is not translated yet
    .help = Write the translation, then delete everything from <!-- to -->. It is never shown on a page.
NC415 = the name of this file does not say which month the issue is of: { $name }
    .help = Name it by year and month, such as 2026-11.yaml
NC416 = this issue of the bulletin has nothing to show yet, so it is left out
    .help = Publish an item of the month, or list under bulletin: what stands in the issue, each by its key such as news/2026/ten-bai
NC417 = { $number }{ $issuer ->
        [none] {""}
       *[other] {" "}of { $issuer }
    } is dated { $day } here and { $other } elsewhere
    .help = If it is one document, correct the wrong day, or list it under also_dated of the document in content/vocabulary/documents.yaml. If these are two documents, give each an entry there.
NC418 = { $number } may mean several documents here, so it leads to none: { $candidates }
    .help = Add the day or the issuer, or name the one that is meant in the properties of this text, with both.
NC419 = { $old } and { $new } are said to replace each other
    .help = Keep the one line that is right: the newer document replaces the older one.
NC420 = "{ $id }" and "{ $other }" are one document: same number or name, issuer and day
    .help = Keep one of them, or correct what tells them apart.

NC501 = there is no theme "{ $name }"
    .help = Themes here: { $known }
NC502 = the theme "{ $name }" is built on itself
    .help = Change parent: in theme.yaml.
NC503 = the template has a fault here
    .help = The engine says: { $detail }. If the template is in content/theme/, you can delete the file; the theme's own template is then used.
NC504 = the page { $page } cannot be made with this template
    .help = The engine says: { $detail }. If the template is in content/theme/, you can delete the file; the theme's own template is then used.
NC505 = the text "{ $key }" is missing in the language "{ $language }"
    .help = Add it to { $file }
NC506 = this line of interface text cannot be read: { $detail ->
        [argument] there is no value { $name } here
        [brace] the braces do not fit together
        [default] exactly one variant must be the default, marked with *
        [equals] = is missing
        [quote] a quote is not closed
        [value] there is no text after =
       *[other] the writing has a fault
    }
    .help = A line is name = text; further lines of the same text are indented.
NC507 = this file of the theme cannot be used: { $detail ->
        [circle] it imports { $target }, which needs it in turn
        [encoding] it is not UTF-8 text
       *[target] there is no file { $target }
    }
    .help = Every url(…) and every import "./…" names a file in assets/ of the theme; what two scripts both need stands in a third.
NC508 = this style sheet cannot be read: { $reason ->
        [at-rule] what stands after the @ or in its braces is wrong
        [at-rule-unknown] @{ $detail } is not known to the program
        [condition] this condition is wrong
        [declaration] this is not a property with its value
        [depth] too many braces lie in one another
        [end] the file ends before the rule does
        [import] @import names another file, which would not be found
        [rule] this is not a selector with its braces
        [selector] this selector is wrong
        [token] { $detail } does not belong here
       *[other] { $detail }
    }
    .help = { $reason ->
        [at-rule-unknown] It is published as it is. If it is a slip, browsers leave it out.
        [import] Put the rules into this file.
       *[other] A browser would leave this part out. Compare the braces and semicolons before it.
    }
NC509 = the theme has no colour "{ $name }"{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Its colours: { $known }
NC510 = "{ $value }" is not a colour
    .help = Write # and six digits or letters from a to f, in quotes: "#0f4c5c". Every drawing program shows them.
NC511 = on a { $scheme ->
        [light] light
       *[dark] dark
    } screen { $name } ({ $colour }) and { $other } ({ $beside }) are too alike to be read together: contrast { $ratio } instead of 4.5
    .help = The nearest colour that does is "{ $nearest }".

NC601 = there is no content/site.yaml in { $root }
    .help = Run the program in the site's folder, or name that folder with --root.
NC602 = base_url is not the address of a site: { $value }
    .help = Write it with https:// and a slash at the end, such as https://example.org/
NC603 = there is no time zone "{ $value }"
    .help = In Viet Nam it is Asia/Ho_Chi_Minh.
NC604 = the sections { $first } and { $second } have the same address "{ $value }" in the language "{ $language }"
    .help = Give each section an address of its own.
NC605 = the menu names "{ $value }", but there is no such section or text{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Name a section (news, events) or a text such as pages/lien-he.
NC606 = the logo { $file } cannot be used: { $reason ->
        [svg] it is an SVG drawing, of which the program makes no pictures
       *[broken] it is damaged, too large or no picture
    }
    .help = Save it as PNG, 1024 pixels wide and high, and name that file.
NC607 = the logo is small: { $width } × { $height } pixels
    .help = From 512 × 512 pixels on, every icon is sharp.

NC701 = the folder { $path } holds files that this program did not write
    .help = Name an empty folder with --out, or move those files away.
NC702 = the folder { $path } belongs to the project and cannot be the output
    .help = Name another one with --out, such as public.
NC703 = another build is writing to { $path }
    .help = Wait until it has finished.
NC704 = { $path } is a link to a folder
    .help = Name the real folder with --out.
NC705 = { $reason ->
        [unsafe-path] not every system can hold a file named { $path }
        [not-a-folder] { $path } is not a folder
        [unreadable-manifest] { $path } cannot be read, so it is not known which files there are this program's
        [newer-manifest] { $path } was written by a newer version of this program
        [incomplete] the site could not be written whole into { $path }
        [permission] { $path } cannot be written: the permission is missing
        [read-only] { $path } cannot be written: the disk can only be read
        [full] { $path } cannot be written: the disk is full
        [too-large] { $path } cannot be written: the file is larger than the system allows
        [not-found] { $path } cannot be written: a folder on the way to it does not exist
       *[other] { $path } cannot be written: { $reason }
    }
    .help = { $reason ->
        [unsafe-path] Choose another slug or alias: names such as con, aux and nul belong to Windows.
        [not-a-folder] Name a folder with --out.
        [unreadable-manifest] Delete the output folder and build again.
        [newer-manifest] Use the newer version, or name another folder with --out.
       *[other] Check the free space and the permissions, and close programs that have the folder open.
    }
NC706 = two pages would be written to the same file { $path }
    .help = Give one of them another slug or alias. Names that differ only in small and capital letters are the same.

NC801 = the program failed inside itself while it was { $doing ->
        [reading] reading the files again
       *[rendering] making the page { $page }
    }
    .help = This is a fault of the program, not of the text. The site stays open; write the file saved last in another way, and show the lines in the terminal to those who maintain the program.
NC901 = { $reason ->
        [old] this is an Excel 97-2003 file (.xls), or one with a password
        [empty] no sheet has anything in it
        [quote] a quotation mark in line { $line } is never closed
        [kind] this is no spreadsheet that can be read
       *[broken] the file is broken, or is not what its name says
    }
    .help = { $reason ->
        [old] Open it in Excel, take the password away, and save it as "Excel Workbook (.xlsx)".
        [empty] Export first, fill in that file, and import it.
        [quote] Close it with ", or double it inside a cell: "".
       *[other] Save it in Excel as "Excel Workbook (.xlsx)", in LibreOffice as .ods, or as "CSV UTF-8".
    }
NC902 = the text is not UTF-8 but { $encoding }, in line { $line }
    .help = In Excel: Save As, type "CSV UTF-8 (Comma delimited)"; or save as .xlsx. In old fonts (TCVN3, VNI) convert the text to Unicode first, with UniKey.
NC903 = the file is too large: { $what ->
        [bytes] more than { $limit } MB
        [unpacked] more than { $limit } MB once unpacked
        [rows] a cell stands below row { $limit }
        [columns] a cell stands beyond column { $limit }
        [cells] more than { $limit } cells
        [sheets] more than { $limit } sheets
       *[text] a cell has more than { $limit } letters
    }
    .help = Keep only the sheets and rows of the directory. A stray cell far below or far to the right counts too: delete the empty rows and columns.
NC904 = the cells { $range } are merged
    .help = In Excel: mark them, Home, Merge & Center, Unmerge Cells; then fill in every row.
NC905 = { $reason ->
        [lower] the row of headings must be the first row of the sheet; it is row { $row }
        [second] this row repeats headings: a sheet has one row of headings
       *[none] no heading of a column is known here
    }
    .help = { $reason ->
        [lower] Delete the rows above it.
        [second] Delete one of the two rows.
       *[none] Export first (nhipcau export organizations) and use the headings of that file.
    }
NC906 = there is no column "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; did you mean "{ $nearest }"?
    }
    .help = Use a heading of the exported file. To keep a column of your own, leave its heading empty: then it is not read.
NC907 = the heading "{ $value }" stands a second time, it is also in column { $other }
    .help = Keep one of the two columns.
NC908 = the column "{ $column }" is missing
    .help = Without it nobody knows which entry a row is. Add it; its cells may be empty for new entries.
NC909 = { $reason ->
        [formula] the formula has no result yet
        [error] the cell shows an error
        [duration] the cell holds a length of time, not a date
       *[date] the cell holds a date that no calendar has
    }
    .help = { $reason ->
        [formula] Open the file in Excel or LibreOffice, which calculates, and save it; or write the value itself.
       *[other] Write the value itself.
    }
NC910 = { $key } stands in a second row; the first is row { $row }
    .help = Keep one row for each.
NC911 = "{ $value }" is not known in the column "{ $column }"{ $nearest ->
        [none] {""}
       *[other] ; did you mean { $nearest }?
    }
    .help = Use a code or a name of the sheet of lists. Several in one cell are separated by ;
NC912 = the number "{ $value }" could mean { $one } or { $other }
    .help = Write it without separators: { $one } or { $other }
NC913 = "{ $value }" is not { $form ->
        [year] a year
        [partial-date] a year, a month or a day
        [goal] a goal from 1 to 17
       *[amount] an amount
    }
    .help = { $form ->
        [year] Write four digits, such as 2019.
        [partial-date] Write a year, a month or a day: 2003, 2003-05, 2003-05-19.
        [goal] Write the numbers of the goals, separated by ; such as 3; 4
       *[amount] Write digits, such as 64500.5; the currency has a place of its own.
    }
NC914 = { $reason ->
        [ambiguous] the date "{ $value }" could mean { $one } or { $other }
        [short] the year of "{ $value }" has two digits only
        [impossible] there is no such day: { $value }
       *[other] "{ $value }" is not a date
    }
    .help = Write year-month-day, such as 2026-11-05, or choose a date format for the cell in Excel.
NC915 = "{ $column }" must not be empty
    .help = Write it, or delete the whole row: a row that is not there changes nothing.
NC916 = "{ $value }" cannot stand in the column "{ $column }"
    .help = { $form ->
        [identifier] Write the scheme, a colon and the number: VN-TIN: 0123456789; XI-IATI: XM-DAC-1
        [money] Write amount, currency and kind: 120000 USD commitment; 5000 USD disbursed
        [date-in-text] Excel has made a date of it: format the cell as text and type it again.
        [phone] The cell is a number, which has no leading zero: format the cell as text and type it again, with the zero.
        [flag] Write yes or no.
        [position] Write the number from the exported file; leave it empty for a new one.
        [id] Write small letters without marks, digits and hyphens, such as water-school.
       *[text] Write a text.
    }
NC917 = there is no organisation "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; did you mean { $nearest }?
    }
    .help = Write the key of the organisation as in the sheet of organisations.
NC918 = there is { $key } already
    .help = If it is the same, write { $id } into the column "{ $column }" of this row. If it is another, write a key of its own there.
NC919 = no key can be made of "{ $value }"
    .help = Write one into the column "{ $column }": small letters without marks, digits and hyphens.
NC920 = { $path } cannot be changed by the program: { $reason ->
        [unreadable] the front matter has faults
        [shape] what stands there has another form than expected
       *[other] the result would not say what it should
    }
    .help = Change it by hand in the file, or mend what is said of the file first.
NC921 = the sheet "{ $sheet }" is not read: no heading of its first row is known

summary-built = Built { $pages } pages ({ $languages }) in { $seconds } s; warnings: { $warnings }.
summary-written = Files: { $written } written, { $unchanged } unchanged, { $removed } removed.
summary-pictures = Pictures: { $made } files made.
summary-search =
    Search: { $pages } pages in all; { $made ->
        [none] the index is unchanged.
       *[other] index made anew: { $made }.
    }
summary-checked = Checked { $pages } pages ({ $languages }) in { $seconds } s; warnings: { $warnings }. Nothing was written.
summary-failed = Errors: { $errors }; warnings: { $warnings }. Nothing was written; the old site stays as it was.
summary-held = Held back: { $count }
held-item = {"  "}{ $path }: { $reason ->
        [draft] draft
        [review] waiting for approval
        [scheduled] scheduled, appears on { $date }
        [private] for the editors only, never published
        [expired] expired on { $date }
       *[withdrawn] withdrawn, a notice stands at its address
    }

stale-heading = Directory, to be put right: { $count }
stale-none = Nothing in the directory is to be put right.
stale-board = the editorial board
stale-same-identifier = the identifier { $scheme } { $id } is also that of { $other }
stale-same-identifier-help = If both are one organisation: keep one entry, and set the other to status: withdrawn. If they are two: correct the identifier that is wrong.
stale-same-name = the name “{ $name }” is also that of { $other }
stale-same-name-help = If both are one organisation: keep one entry, and set the other to status: withdrawn. If they are two: give them names that can be told apart; a branch says part_of.
stale-ended-with-project = the organisation is no longer active, but its project “{ $title }” has not ended
stale-ended-with-project-help = Correct the status of the project (closed, cancelled…), or the activity of the organisation.
stale-ended-with-need = the organisation is no longer active, but its call for aid “{ $title }” is open
stale-ended-with-need-help = Write state: met or state: closed for this call, or correct the activity of the organisation.
stale-project-past-end = the project “{ $title }” is past its end, but still says status: { $status }
stale-project-past-end-help = If it is over: write status: closed and its results. If it was prolonged: correct end.
stale-project-closed-ahead = the project “{ $title }” says status: closed, but its end lies ahead
stale-project-closed-ahead-help = Write the day on which it really ended as end, or correct the status.
stale-need-past-day = the call for aid “{ $title }” is past its day, and how it ended is not written
stale-need-past-day-help = Readers see it as closed. Write state: met if it was answered, state: closed if not; if it goes on, give a later open_until.
stale-area-ended = { $part ->
        [project] the project “{ $title }” still names
        [need] the call for aid “{ $title }” still names
       *[entry] this entry still names
    } an area that is no more: { $area } ({ $id })
stale-area-ended-help = { $write ->
        [none] Write the area that holds now.
        [named] Take out { $id }: the area that holds now is named already.
       *[other] Write { $write } ({ $name }) in place of { $id }.
    }{ $part ->
        [project] {" "}A project that is over keeps the old name and says status: closed.
        [need] {""}
       *[entry] {""}
    }
stale-registration-ended = { $kind ->
        [operation] the registration of operation
        [rep-office] the registration of a representative office
        [project-office] the registration of a project office
       *[other] the registration
    }{ $number ->
        [none] {""}
       *[other] {" "}{ $number }
    } has ended
stale-registration-ended-help = Ask the organisation for the new one and correct number, issued and expires; if it is no longer active, correct activity.
stale-registration-ending = { $kind ->
        [operation] the registration of operation
        [rep-office] the registration of a representative office
        [project-office] the registration of a project office
       *[other] the registration
    }{ $number ->
        [none] {""}
       *[other] {" "}{ $number }
    } will end soon
stale-registration-ending-help = Remind the organisation to renew it, then write the new one into registration.
stale-unverified = { $day ->
        [never] never verified
       *[some] not verified for long
    }
stale-unverified-help = Check the facts with the organisation, then write the day into last_verified and the office that checked into verified_by.

problems-more = { $count } more are not shown here; run nhipcau check to see all of them.

serve-listening = The site is at { $address } (stop: Ctrl+C)
serve-port-taken = Port { $wanted } is used by another program; port { $port } is taken instead.
serve-no-port = No port from { $first } to { $last } can be opened: { $reason }
serve-not-started = The preview cannot start: { $reason }
serve-no-browser = The browser could not be opened ({ $reason }). Open the address above yourself.
serve-revised = Revision { $number }: { $pages } files, errors: { $errors }, warnings: { $warnings }, { $seconds } s.
serve-nothing = Revision { $number }: no site to show yet, errors: { $errors }, warnings: { $warnings }, { $seconds } s.
serve-stopped = Stopped after { $time }; revisions: { $revisions }; pages shown: { $pages }.

serve-refused = { $why ->
        [host] The program answers only at http://localhost, 127.0.0.1 and [::1], with its own port.
        [origin] Other sites may not ask this program.
        [method] It can only be read (GET, HEAD).
        [path] This address is not written properly.
        [target] This address is too long.
        [headers] The request has too many header lines.
        [form] The request is no form of this program.
        [token] This page was opened before the program was started again. Open it anew; what was typed is still there.
        [read-only] The program only shows the site now; nothing can be written.
       *[body] The request carries too much. All files of one form together may have 56 MB: go back and send them in parts.
    }
serve-fault-title = This page cannot be shown yet
serve-fault-text = It opens again by itself when the problem below is mended.
serve-missing-title = No such page
serve-missing-text = There is nothing at this address.

author-no-name = Give it a title with letters: the file is named after the title.
author-changed = { $path } was just changed, added or deleted by somebody else. Nothing was written. Open this page anew to see how it is now.
author-astray = Nothing may be written to { $path }. Nothing was written.
author-failed = { $path } could not be written: { $reason }. What was typed is still here; close any other program that has this file open and save again.
author-gone = { $path } was just deleted elsewhere. What was typed is still here; saving makes the file again.
author-unreadable = The beginning of { $path } cannot be read. Mend the faults that are named and try again.
author-no-role = Give the role of whoever approved it, for example: Editor-in-chief.
author-no-day = “{ $value }” is no day. Write it like 05/11/2026.
author-upload-nothing = No file was chosen.
author-upload-kind = { $name } cannot be taken. Pictures: JPEG, PNG or WebP. Other files: PDF, Word, Excel, PowerPoint, OpenDocument, RTF or CSV.
author-upload-broken = What { $name } contains is not what its name says. Open it in its program and save it again.

live-name = Preview bar
live-fine = No errors
live-errors = errors: { $count }
live-warnings = warnings: { $count }
live-lost = The connection to the program is lost; trying again…
live-desk = Desk
live-follow = Go to the page I just saved
live-language = Tiếng Việt
live-problems = What to mend
live-fold = Fold away to see the page
live-show = Show what to mend

watch-started = Watching { $path }: after each change the site is built again. Ctrl+C ends it.
watch-polling = { $seconds ->
        [auto] Looking at { $path } from time to time
       *[other] Looking at { $path } every { $seconds } s
    }: after each change the site is built again. Ctrl+C ends it.
watch-no-events = { $reason ->
        [watch-limit] The system watches as many folders for its programs as it allows, so it does not tell of changes here.
       *[other] The system does not tell of changes here: { $reason }.
    }
watch-stopped = Stopped. Sites published: { $published }{ $errors ->
        [none] .
       *[other] . The last change has errors ({ $errors }) and is not in it.
    }

edit-settings-faulty = Nothing was done: mend the errors above first.
edit-not-written = { $path } could not be written: { $reason }

translate-heading = Translation of { $original }. Lines with # are the original: write the translation between the quotes below each.
    In the text, write the translation in place of everything from <!-- to -->. Then change status and delete these # lines.
translate-made = Made the frame of a translation, { $path }. nhipcau check tells what is still to be translated.
translate-not-made = { $path } could not be made: the original is too long.
translate-original-faulty = Nothing was done: mend the errors in the original { $original } first.
translate-faulty = Nothing to compare: mend the errors in { $path } first.
translate-nothing-to-mark = { $original } has no translation into { $language } yet. Without --mark-current the frame of one is made.
translate-is-current = { $path } agrees with the present original { $original }.
translate-marked = Noted in { $path }: it agrees with the present original { $original }. Only the line translates has changed.
translate-not-marked = Nothing was written: mend the errors in { $path } first.
translate-unstamped = { $path } does not say which state of { $original } it translates, so nothing can be compared.
    When the two agree: nhipcau translate { $path } --mark-current
translate-outdated = Places that changed in { $original } since { $path } was translated: { $count }
    Words taken out are shown as [-words-], new ones as {"{"}+words+{"}"}.
translate-change = {""}
    { $key }: { $what ->
        [changed] changed
        [changed-unknown] changed; the old words were not kept, these are the new ones
        [new] new
        [gone] taken out
        [gone-unknown] taken out; the old words were not kept
       *[moved] moved here
    }{ $words }
translate-then = {""}
    When the translation is up to date: nhipcau translate { $path } --mark-current
translate-words-not-kept = The words of the original could not be kept in .nhipcau/prose ({ $reason }). Later changes will still be noticed, only the old words cannot be shown.

new-heading = A new text, still a draft. Fill in what is empty; lines that begin with # only explain.
new-optional = What follows may be left out: to use a property, delete the # before it and change its value.
new-allowed = Allowed: { $values }
new-keys = Has: { $keys }
new-made = Made { $path }
    Preview: { $address }
new-then = nhipcau serve opens the site while you write; nhipcau check tells what is missing.
new-taken = Nothing was made: the name { $key } is taken. Add --name { $free }, or choose another.

import-new = New: { $path }
import-changed = Changed: { $path }
import-field = {"  "}{ $path }: { $old ->
        [none] (empty)
       *[other] { $old }
    } → { $new ->
        [none] (empty)
       *[other] { $new }
    }
import-done = Files changed: { $changed }, new: { $created }. Organisations that were as the table says: { $unchanged }.
import-would = Files that would change: { $changed }, new ones: { $created }. Organisations that are as the table says: { $unchanged }.
    Nothing was written; without --dry-run it is.
import-refused = Nothing was written, because of { $errors } errors. Mend them in the spreadsheet; or, with --skip-bad, the faulty entries are left out and the others written.
import-unreadable = Nothing was written: the headings must be right before any row can be read.
import-not-read = Nothing was written.
import-left-out = Left out, as { $errors } errors concern them: { $keys }
import-site-faulty = Nothing was done: mend the files named above first, they cannot be read at all.
import-not-written = { $path } could not be written: { $reason }. Written before it: { $written }
export-done = { $path }: { $rows } rows. The file holds what the website does not show: it is for the board alone.
report-done = The draft is in { $path }. For Word: pandoc { $path } -o { $docx }
report-done-html = The draft is in { $path }. Open it in a browser to print it, or in Word (and save it there as { $docx }).
report-there = { $path } is there already and may hold your edits, so it is left alone. Choose another name for --out, or remove that file first.
export-there = { $path } is there already and may hold changes of yours. Read it back first (nhipcau import organizations { $path }), or name the file to replace: --out { $path }

init-ask-languages = Languages of the site, the original one first
init-ask-province = Province or city
init-ask-name = Name of the union ({ $language })
init-ask-url = The site's address on the web
init-bad-languages = Give codes of languages with commas between them, each code once, such as: vi, en
init-bad-name = { $reason ->
        [control] The name has a control character that is not seen; type it again.
        [old-font] The name has letters of an old font (TCVN3, VNI); type it again in Unicode.
        [eth] The letter Ð (eth) is not Đ; type it again.
       *[empty] Give a name.
    }
init-bad-url = { $value } is no address; it must look like https://example.org/
init-bad-text = This line is not UTF-8; type it again.
init-stopped = Not every question was answered, so nothing was written.
init-failed = The site could not be made, and nothing is left of it: { $reason }
init-faulty = These answers make no site, so nothing was written.
init-done = A new site is in { $path }; files: { $files }.
init-assumed = Something was not answered: look for "SAMPLE VALUE" in content/site.yaml and change it.
init-next =
    The texts in content/ are samples: change or delete them.
      nhipcau serve --open --root { $root }    see the site while you write
      nhipcau build --root { $root }           build the site to publish it
