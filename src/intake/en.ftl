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
