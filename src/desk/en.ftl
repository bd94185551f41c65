desk = The editorial board’s desk
desk-note = This page is seen only while previewing on this computer; it is not part of the published site.
skip = Skip to the content
ui-switch = Language of the desk
as-of = As of { $date }
summary = Summary
no-edition = The site cannot be made yet: please mend the errors below. The other parts of the desk come back once that is done.
shown-of = The first { $shown } of { $total } are shown.

count-problems = errors and warnings
count-overdue = tasks overdue
count-due = due by the end of next month
count-held = texts not public
count-outdated = translations to update
count-missing = without a text in { $language }
count-contradictions = to put right in the directory
count-unverified = organisations to verify
count-registrations = registrations ending or ended
count-news = news items, { $month }

date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
number-group = ,

col-text = Text
col-state = State
col-problem = Error or warning
col-organization = Organisation
col-verified = Last verified
col-registration = Registration
col-who = Who acts
col-finding = To put right
col-parts = Changed in the original
col-task = Task
col-lead = Lead
col-due = Due
col-day = Day
col-topics = Topic
col-levels = Level
col-month-told = In the month
col-month-before = Month before
col-months = { $count ->
        [1] 1 month
       *[other] { $count } months
    }
col-month = Month
col-count = Items
col-file = File
col-time = Saved
col-language = Language
col-pages = Pages

open-source = open the file to edit
write = Edit
write-translation = Translate
compare = compare side by side
translate = see the original to translate
phone = see as on a telephone

problems = Errors and warnings
problems-none = No errors, no warnings.
severity = { $severity ->
        [error] Error
       *[warning] Warning
    }
problems-counted = Errors: { $errors }; warnings: { $warnings }.
line = line { $line }
fix = { $is ->
        [added] Add the line:
       *[instead] Write instead:
    }

duties = Due under the plans
duties-about = Taken from plans that say track: true. What is done or dropped is not shown here.
overdue = Overdue
overdue-none = Nothing is overdue.
to-confirm = Just past its day, to be confirmed
to-confirm-about = A plan records with done_on a single time of a recurring task, and no report, so the program cannot know whether it was done. Each line stands for a month, or until news names the task under tasks.
to-confirm-none = Nothing to confirm.
no-result = Ended without a recorded result
no-result-about = The time of these tasks ended within the last year and neither the plan nor any news tells what came of them; readers see "No result recorded". Name the task under tasks in the news about it, or write its status and done_on in the plan.
no-result-none = No task ended without a recorded result.
this-month = From now to the end of the month
this-month-none = Nothing is due from now to the end of the month.
next-month = Next month
next-month-none = Nothing is due next month.
report = Report
report-to = to { $to }
days-left = { $days ->
        [0] today is the last day
        [1] 1 day left
       *[other] { $days } days left
    }
days-past = { $days ->
        [1] 1 day past
       *[other] { $days } days past
    }
nobody = not stated

held = Not public
held-none = Every text is public.
reason = { $reason ->
        [draft] Draft
        [review] Awaiting review
        [scheduled] Scheduled
        [expired] Expired
        [withdrawn] Withdrawn
       *[private] For the board only
    }
reason-date = { $reason ->
        [scheduled] appears on { $date }
       *[expired] hidden since { $date }
    }
kind = { $kind ->
        [news] news
        [plans] plan
        [organizations] organisation
       *[pages] page
    }

translations = Translations
outdated = The original changed after it was translated
outdated-none = Every translation follows its original as it is now.
missing = Without a text in { $language }
missing-none = Everything has a text in { $language }.
create = File to create: { $file }
not-public = not public
language = { $lang ->
        [vi] Vietnamese
        [en] English
        [lo] Lao
        [km] Khmer
        [zh] Chinese
        [ja] Japanese
        [ko] Korean
        [fr] French
        [ru] Russian
       *[other] the language “{ $lang }”
    }

part = { $key ->
        [title] title
        [name] name
        [summary] summary
        [body] order or number of paragraphs
        [cover] words of the cover picture
        [gallery] words of the gallery
        [video] words of the video
        [tasks] task { $id }
        [projects] project { $id }
        [needs] need { $id }
       *[other] { $written }
    }
part-paragraphs = { $count ->
        [1] paragraph { $numbers }
       *[other] paragraphs { $numbers }
    }

organizations = Directory: to be put right
contradictions = Contradictions, duplicates, and what is past its day
contradictions-none = The directory has no contradictions and no duplicates, and nothing in it is past its day.
since = since { $date }
asks = asks the organisation
unverified = Not verified for more than { $days } days
unverified-none = Every organisation was verified in time.
verified-days = { $days ->
        [1] 1 day ago
       *[other] { $days } days ago
    }
verified-never = never verified
registrations = Registrations ended or ending within 90 days
registrations-none = No registration ends soon.
registration = { $kind ->
        [operation] Registration of operation
        [rep-office] Representative office
        [project-office] Project office
       *[other] Registration
    }
expires = ends on { $date }
expired = ended on { $date }
prospects = Prospects
prospects-about = Shown here only and never published.
prospects-none = No prospects are recorded.

news = Rhythm of the news
news-count = { $month }: { $count ->
        [1] 1 item published.
       *[other] { $count } items published.
    }
news-past = These are the news figures of { $month }; everything else is as of today.
news-now = Back to this month
news-empty = { $count ->
        [1] Month without news:
       *[other] Months without news:
    }
news-no-empty = Every month had news.
news-none = No news has been published yet.
news-month-none = no news
topics = News by topic
levels = News by level
published = News published, { $month }
published-none = No news was published in the month.

saves = Files just saved
saves-none = No file has been saved since the program was started.

pages = Pages of the site
pages-total = In all
pages-visit = See the site in { $language }

back = Back to the desk
compare-title = Original and translation side by side
compare-original = Original, { $language }
compare-translation = Translation, { $language }
compare-changed = Since it was translated, the original changed: { $parts }.
compare-unchanged = The translation follows the original as it is now.
compare-unstamped = The translation has no translates line, so it is not known whether the original has changed.
compare-missing = No text in { $language } yet
compare-create = Please create this file and write the translation into it:
compare-hidden = This text is held back, so there is no page to look at.

phone-title = As on a telephone
phone-path = Address of the page
phone-width = Width
phone-show = Show
phone-frame = The page { $path } on a screen { $width } pixels wide
pixels = { $width } pixels

kind-published = News published
kind-overdue = Task overdue
kind-this-month = Due by the end of the month
kind-next-month = Due next month
kind-no-result = Ended without a recorded result
kind-to-confirm = Just past, to be confirmed
kind-held = Not public
kind-outdated = Translation to update
kind-contradictions = To put right in the directory
kind-unverified = Organisation to verify
kind-registrations = Registration ending or ended
kind-prospects = Prospect
kind-problems = Error or warning
col-kind = Kind
col-number = Number
col-line = Line
col-address = Address
col-note = Note
texts = Write and edit
changes = What was written lately
handbook = Editors’ handbook
