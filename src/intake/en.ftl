heading = A draft read from the document. Lines with # tell what is uncertain or missing: look, put it right, then remove the line.
unsure = not certain: read in paragraph { $place } “{ $text }”
left-out = { $count } more are not written here, for the head of the file would be too long

stamp = NOT FOR THE WEB: paragraph { $place } is stamped “{ $text }”
missing = { $printed ->
    [none] { $key ->
        [symbol] missing: the document prints no number
        [issuer] missing: the document prints no issuer
        [date] missing: the document prints no day
        [title] missing: the document has no title
        [name] missing: the document prints nobody who signed
       *[other] missing: the document prints none
    }
   *[some] { $key ->
        [symbol] missing: left blank in paragraph { $place } “{ $text }”
        [date] missing: left blank in paragraph { $place } “{ $text }”
        [filing] missing: left blank in paragraph { $place } “{ $text }”
       *[other] missing: nobody is printed in paragraph { $place } “{ $text }”
    }
}
ambiguous = not certain: “{ $text }” (paragraph { $place }) may be { $candidates }
not-in-vocabulary = not in the vocabulary: “{ $text }” (paragraph { $place })
not-understood = { $any ->
    [none] not understood: “{ $text }” (paragraph { $place })
   *[some] not understood: “{ $text }” (paragraph { $place }), perhaps { $candidates }
}
several = { $any ->
    [none] not certain: more than one, also “{ $text }” (paragraph { $place })
   *[some] not certain: “{ $text }” (paragraph { $place }), choose one: { $candidates }
}
superior = the body above the issuer, as printed at the head: “{ $text }”
unread = not used: “{ $text }” (paragraph { $place })
picture = a picture at the head or the foot was left out (paragraph { $place })

two-numbers = Two different numbers are printed: { $one } and { $other }.
two-dates = Two different days are printed: { $one } and { $other }.
number-year = The number has the year { $one }, the printed day is { $other }.
named-later = The document is dated { $other } and yet names a later one: { $one }.
period-later = The document is dated { $other } and yet is made for { $one }.
period-earlier = The document is dated { $other }, when { $one } was over.
due-earlier = The deadline “{ $one }” lies before the day of the document, { $other }.

refused = { $file }: not imported, { $why ->
        [unreadable] the file cannot be read ({ $detail })
        [not-a-docx] this is no file of Word, whatever its name says. Open it in Word and save it as .docx
        [no-document] there is no text of Word in it (perhaps it is another program's). Open it in Word and save it as .docx
        [old] this is a .doc, .odt or .rtf, or it is locked with a password. Open it in Word, take off the password and save it as .docx
        [broken] the file is damaged in its part { $detail }. Open it in Word, which mends many faults, and save it as .docx
        [dtd] its part { $detail } declares what Word never writes; such a file is not to be trusted
        [too-large] it is too large: { $detail }. Divide it, or take out pictures
        [encoding] line { $detail } is not Unicode. If it was typed in an old font, say which encoding that has: TCVN3 or VNI (on the command line: --encoding tcvn3 or --encoding vni)
        [stamp] it bears the stamp “{ $detail }” and must not go to the web
        [empty] there are no words in it
        [no-name] no name could be made of its title or its own name. Give the file a name with letters and import it again
        [again] this file was imported before, as { $detail }. To import it again, delete that text first
        [taken] as { $detail } is there. If it is another text, rename the one that is there and import again
        [site-faulty] as the whole site could not be built with it
        [in-the-way] { $detail } is there already. Nothing was changed
        [not-written] { $detail } could not be written
       *[ending] only .docx, .html, .txt and .md can be imported
    }.
limit = { $what ->
        [megabytes] more than { $most } MB
        [parts] more than { $most } parts
        [elements] more than { $most } elements
       *[depth] nested in more than { $most } levels
    }
text-heading = A draft made of a file: write the summary, look through all of it, then change status.
made = { $written ->
        [no] Would make
       *[yes] Made
    } { $path } of { $file } ({ $kind ->
        [plans] plan
        [pages] page
       *[news] news
    }, draft)
brought = Brought over: { $paragraphs ->
        [1] 1 paragraph
       *[other] { $paragraphs } paragraphs
    }, { $pictures ->
        [1] 1 picture
       *[other] { $pictures } pictures
    }, { $notes ->
        [1] 1 footnote
       *[other] { $notes } footnotes
    }.
facts = Values that were read ({ $count }):
fact = { $key }: { $value } { $place ->
        [0] {""}
       *[other] (paragraph { $place }: “{ $printed }”)
    }{ $sure ->
        [no] {" "}– not sure
       *[yes] {""}
    }
unclear = Missing or unclear ({ $count }):
losses = Other than in the document:
loss = { $what ->
        [comment] remarks in the margin, left out
        [text-box] text boxes, now paragraphs
        [picture] pictures that could not be brought
        [chart] charts, left out
        [equation] equations, left out
        [embedded] embedded files, left out
        [hidden] hidden words, left out
        [header-footer] words at the head or foot of every page, left out
        [contents] tables of contents, left out as the site makes its own
        [tracked] tracked changes, taken as accepted
        [label] items with letters or Roman numbers, now with figures
        [merged] tables with merged cells: their words stand in the first cell
        [nested-table] tables within tables, now lines
        [font] letters that are not what their old font says
        [sign] signs of a font of pictures
        [joined] paragraphs that were broken within a sentence, joined
        [front-matter] settings at the head of the file (between two lines of ---), left out
       *[link] links that lead nowhere on the web, only their words kept
    }: { $count }{ $placed ->
        [none] {""}
       *[some] {" "}(paragraph { $places })
    }{ $said ->
        [none] {""}
       *[some] {" "}– “{ $text }”
    }
gaps = { $count ->
        [0] Nothing is left to fill in.
       *[other] To fill in or look at before it is published ({ $count }):
    }
