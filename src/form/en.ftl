# Times as they stand in a line of a form. What is written here is read again by src/form/codec; a test holds the two together.

time-quarter = Q{ $quarter } { $year }
time-month = { $name } { $year }
time-range = from { $from } to { $to }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
every-month = every month
every-quarter = every quarter
every-half = every half-year
every-year = every year
every-continuous = continuously
every-year-before = before { $day } every year
every-year-in = in { $name } every year
every-times-month = { $times } times a month
every-times-quarter = { $times } times a quarter
every-times-half = { $times } times a half-year
every-times-year = { $times } times a year

# What is wrong with what was entered, and what to write instead.

bad-date = “{ $value }” is not a date. Write day/month/year, such as 05/11/2026.
impossible-date = There is no “{ $value }” in the calendar. Look at the day and the month again; 05/11/2026 is 5 November 2026.
bad-moment = “{ $value }” is not a date with a time. Write day/month/year and, where there is one, the time: 05/11/2026 14:30.
bad-partial-date = “{ $value }” cannot be read. Write a year, month/year or day/month/year: 2026, 11/2026 or 05/11/2026.
bad-day-of-year = “{ $value }” cannot be read. Write day/month, such as 18/07.
bad-due = The deadline “{ $value }” cannot be read. Write it in one of these ways: 15/11/2026; April 2026; Q2 2026; 2026; from April 2026 to June 2026.
bad-period = The time “{ $value }” cannot be read. Write 2026, or from 2026 to 2027.
backwards = “{ $value }” ends before it begins. Write the earlier time first, such as from 2026 to 2027.
bad-every = “{ $value }” cannot be read. Write it in one of these ways: every month; every quarter; every year; before 15/11 every year; in December every year; 1–2 times a year; continuously.
bad-number = “{ $value }” is not a number. Write digits only, such as 2015.
bad-amount = “{ $value }” is not an amount. Write digits, with commas between thousands if you like, such as 1,450,000,000.
bad-boolean = Choose “{ yes }” or “{ no }” instead of “{ $value }”.
not-written = This could not be written into the file, because that place in the file is written in another way. Everything else is as you entered it.
unreadable = The file has a fault at its beginning, so no change could be written. Ask whoever looks after the technical side to put the file right first.

# What things are called.

yes = Yes
no = No
body = Text
in-language = { $label } ({ $language })
language-vi = Vietnamese
language-en = English
language-lo = Lao
language-km = Khmer
language-zh = Chinese
language-ja = Japanese
language-ko = Korean
language-fr = French
language-ru = Russian
numbered = { $name } { $number }
record = Item
record-task = Task
record-reporting = Report
record-recipient = Recipient
record-attachment = Attachment
record-document = Document
record-picture = Picture
record-identifier = Identifier
record-registration = Registration
record-officer = Person
record-project = Project
record-need = Need
record-money = Amount
record-sic = Note
