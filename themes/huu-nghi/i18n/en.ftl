# The words of the interface. One such file for every language; each key must be there.

## Language, dates, numbers

language-name = English
og-locale = en_GB

date-long = { $day } { $month_name } { $year }
date-short = { $day } { $month_name } { $year }
day-of-year = { $day } { $month_name }
month-year = { $month_name } { $year }
year-only = { $year }
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
number-group = { "," }
number-decimal = { "." }

## Sections, ways to sort them, and names of pages

home = Home
section-news = News
section-plans = Plans
section-organizations = Organisations
section-countries = Countries
section-events = Events
section-bulletin = Bulletin
section-data = Open data
section-projects = Projects
section-needs = Calls for aid
section-search = Search
group-topics = Topics
group-countries = Countries
group-series = Series
group-issuers = Issuers
group-levels = Levels
group-kinds = Types
group-sectors = Sectors
group-areas = Areas
group-status = Status
group-letters = A–Z
heading-year = { $section } of { $year }
heading-month = { $section } of { $month_name } { $year }
# The labels above stand inside a sentence here; whoever renames one gets the last form.
heading-group = { $group ->
        [Topics] { $section } by topic: { $term }
        [Countries] { $section } by country: { $term }
        [Series] { $section } by series: { $term }
        [Issuers] { $section } by issuer: { $term }
        [Signatories] { $section } by signatory: { $term }
        [Levels] { $section } by level: { $term }
        [Types] { $section } by type: { $term }
        [Sectors] { $section } by sector: { $term }
        [Areas] { $section } by area: { $term }
        [Status] { $section } by status: { $term }
       *[other] { $section } – { $group }: { $term }
    }
heading-groups = { $group ->
        [Topics] { $section } by topic
        [Countries] { $section } by country
        [Series] { $section } by series
        [Issuers] { $section } by issuer
        [Signatories] { $section } by signatory
        [Levels] { $section } by level
        [Types] { $section } by type
        [Sectors] { $section } by sector
        [Areas] { $section } by area
        [Status] { $section } by status
       *[other] { $section } – { $group }
    }
page-of = Page { $number } of { $pages }
title-page = { $title } – page { $number }

## Descriptions of pages, for search engines and social networks

description-home = { $site }: { $tagline }.
description-home-plain = The website of the { $site }.
description-section = { $section } on the website of the { $site }.
description-year = { $section } of { $year } from the { $site }, month by month.
description-month = { $section } of { $month_name } { $year } from the { $site }.
description-group = { $section } on the website of the { $site } – { $group }: { $term }.
description-groups = { $section } on the website of the { $site }, sorted by: { $group }.
description-events = Upcoming and past events of the { $site }.
description-countries = Countries with friendship associations, organisations, news or friendship days on the website of the { $site }.
description-country = { $country }: friendship associations, organisations, events and news on the website of the { $site }.
description-data = Organisations, projects, calls for aid, plans and official documents of the { $site } as files for spreadsheets and programs.
description-search = Search the news, plans, organisations, official documents and other pages of the { $site }.
description-page = { $description } Page { $number }.

## Feeds

feed-title = { $site } – { $section }
feed-group-title = { $site } – { $section }: { $term }
feed-organization-title = { $site } – { $name }
feed-atom = Atom feed
feed-json = JSON feed

## Files for other programs

data-lead = The data of this site as files, for spreadsheets and programs. They hold what the pages show.
data-organizations = Organisations
data-organizations-text = Every organisation of the directory: name, kind, country, sectors, areas, office contact, day of verification.
data-projects = Projects
data-projects-text = Projects of the organisations: time, stage, sectors, areas; money where the organisation agreed to its publication.
data-needs = Calls for aid
data-needs-text = What is asked for, by whom and until when, with the contact.
data-plans = Plans
data-plans-text = Every public plan with what it rests on, what it replaces, its tasks and whom it is for.
data-tasks = Tasks of the plans
data-tasks-text = One row a task: who leads, who joins in, when it is due; how far it has come where the plan’s progress is followed.
data-documents = Official documents
data-documents-text = Every document of the register: number, issuer, date, whether it is in force, and which documents rest on it, cite it or replace it.
data-unions = Feeds of sister unions
data-unions-text = Their news feeds as one list, to import into a feed reader.
data-format-csv = a table (CSV, UTF-8) for Excel or LibreOffice
data-format-json = JSON, for programs
data-format-schema = JSON Schema: what each key of the JSON means
data-format-opml = OPML, for feed readers
data-title = { $site } – { $name }
data-reuse = Reuse
data-download-organizations = Download the whole directory (CSV, JSON)
data-download-plans = Download the plans and their tasks (CSV, JSON)
data-download-documents = Download the whole register (JSON)
organization-feeds = Follow news about this organisation

## Columns of the table of tasks

column-plan-symbol = Number of the plan
column-plan-title = Plan
column-task-id = Task id
column-due = Due
column-first-day = First day
column-last-day = Last day
column-every = Recurs
column-until = Recurs until
column-tracked = Progress followed
column-state = State
column-next-day = Next day
column-done-on = Completed on
column-evidence = News of its progress
column-evidence-links = Links to that news
column-address = Address
word-yes = yes
word-no = no

## Top and foot of every page

skip-link = Skip to main content
menu-label = Main menu
languages-label = Languages
switch-none = this page is not available in English; to the home page
breadcrumb-label = You are here
follow = Sections and feeds
footer-owner = Governing body
footer-responsible = Responsible for content
footer-address = Address
footer-phone = Telephone
footer-email = E-mail
printed-from = Address of this page:
share-picture-alt = A drawing of a bridge with three arches over a river at dawn, with two small boats.

## Home page and lists

latest-news = Latest news
new-plans = New plans
all-plans = All plans
home-feeds = Follow the news
all-news = All news
open-announcements = Open announcements
upcoming-events = Upcoming events
past-events = Past events
all-events = All events
no-upcoming-events = No events are planned at the moment.
nothing-yet = There is nothing here yet.
nothing-ways = There is more in other parts of the site:
count-one = 1 item
count-items = { $count } items
archive = Archive
pager-label = Pages of this list
page = Page
previous-page = Previous
next-page = Next
groups-label = Browse by
letters-label = By letter
periods-label = Other periods
earlier = Earlier
later = Later

## Articles

genre-brief = In brief
genre-article = Article
genre-announcement = Announcement
genre-greeting = Greetings
genre-photo = Photo story
genre-video = Video
level-local = Local
level-central = National
level-international = International
sample = Sample content
reading-time = { $minutes } min read
by-author = By { $name }
contributed-by = Contributed by
updated = Updated
contents = In this article
gallery = Pictures
watch-video = Watch the video on { $host }
transcript = Transcript of the video
source = Source:
read-at-source = Read the original article
documents = Related documents
organizations-label = Organisations
tasks-label = Carries out
series-label = Series
topics-label = Topics
countries-label = Countries
areas-label = Areas
neighbours-label = Newer and older news
newer-item = Newer
older-item = Older
related = Related news
mentions = Mentioned in
event-upcoming = Upcoming
event-past = Past event
event-when = Time
event-where = Place
deadline-open = Deadline:
deadline-closed = Closed since:

## Documents that are cited

reference-number = No. { $symbol }
reference-dated = dated { $date }
reference-of = of the { $issuer }

## The register of documents

section-documents = Documents
documents-lead = The documents that the plans, news and pages here rest on or name, the plans of this site among them.
documents-kinds = Types
documents-issuers = Issuers
documents-year = Years
documents-signatories = Signatories
description-documents = The register of documents of the { $site }: number, issuer, date, whether each is in force, what it rests on and what replaced it.
description-documents-year = Documents of { $year } in the register of the { $site }.
description-document = { $heading }: what it rests on, what replaced it, and the plans and news about it from the { $site }.
description-document-titled = { $heading } – { $title }. What it rests on, what replaced it, and the plans and news about it.
document-dated = { $name } dated { $date }
document-of = { $name } of the { $issuer }
document-facts = About this document
document-number = Number
document-kind = Type
document-date = Date
document-signatory = Signed by
document-in-force = In force from
document-state = Status
document-state-current = In force
document-state-upcoming = Not yet in force
document-state-ended = Period ended
document-state-replaced = Replaced
document-state-note = as far as the documents known to this site tell
document-replaced = This document has been replaced by:
document-to-be-replaced = To be replaced by:
document-text = Full text
document-text-at = Official text on { $host }
leaves-site = leaves this site
bears = Basis of
lineage-more = and { $count } more
document-tasks = Related tasks
document-naming-tasks = Tasks that name this document
document-plans = Plans that rest on this document
tasks-one = 1 task
tasks-count = { $count } tasks
document-news = News about this document
plan-news = News about this plan
documents-filter-heading = Find a document
documents-filter-text = Number, or words of the title
documents-filter-hint = Marks and accents are not needed: “ke hoach” finds “kế hoạch”, “80/2020/nd-cp” finds “80/2020/NĐ-CP”.
documents-filter-kind = Type
documents-filter-issuer = Issuer
documents-filter-year = Year
documents-filter-signatory = Signatory
documents-filter-state = Status
documents-filter-link = The whole register and other criteria
documents-filter-results = Documents found
documents-filter-none = No document matches. Try fewer criteria or fewer words.
documents-filter-one = 1 document
documents-filter-many = { $count } documents
documents-filter-loading = Loading the register…
documents-filter-failed = The register could not be loaded, so nothing is filtered. The whole list is below; the next change tries again.

## Plans

number-label = No.
place-date = { $place }, { $date }
issuer = Issued by
period = Period
plan-superseded = This plan has been replaced by:
plan-about = About this plan
plan-tasks = Tasks
plan-documents = Basis and related documents
plan-follow-up = Monitoring and reporting
task-number = No.
task-text = Task
task-agencies = Agencies
task-when = Time
task-progress = Progress
task-lead = Lead
task-with = With
task-by = Carried out by
task-news = News of its progress
basis = Basis
cites = Documents cited
supersedes = Replaces
monitor = Monitored by
reporting = Reporting
reporting-line = { $from } to { $to }
reporting-to = To { $to }
recipients = Recipients
purpose-report = for reporting (b/c)
purpose-inform = for information
purpose-carry-out = for implementation (t/h)
purpose-coordinate = for coordination (p/h)
filing = On file:
signature = Signatory
authority-TM = On behalf of (TM.)
authority-KT = For (KT.)
authority-TL = By order of (TL.)
authority-TUQ = By authorisation of (TUQ.)
signature-signed = Signed
signature-image-lost = The published copy has lost the image of the signature
signature-unknown = Not known whether it was signed
sic = Notes on the original wording
source-heading = Source
source-files = Source and files
attachments = Files
agency-level-central = National
agency-level-province = Provincial
agency-level-district = District
agency-level-union = Unions of friendship organisations
agency-level-association = Member associations

## When and how often; each stands alone or after “from”, “to”

until = until { $date }

## Reviews

section-reports = Reports
description-reports = What { $site } did in each period, drawn from the plans, the news and the directory on this site.
description-report = The work of { $site } in { $period }: what was done under the plans, events, projects and figures of news.
report-heading = Review of { $period }
report-heading-year = Review of the year { $period }
report-lead = Drawn from the plans, the news and the directory published on this site, from { $from } to { $to }.
report-plans = Progress of plans
report-no-tasks = Nothing in this plan was due in this period, and no result was recorded.
report-done = Done on { $date }.
report-day-done = Due { $date }: done
report-day-done-on = Due { $date }: done on { $done }
report-day-told = Due { $date }: results recorded
report-day-none = Due { $date }: no result recorded
report-results = Results
report-days = Deadlines in the period
report-announced = event on { $date }
report-events = Events
report-begun = Projects begun
report-ended = Projects ended
report-issued = Plans issued
report-replaces = replaces
report-figures = News in figures
report-news = Items published
report-announcements = Announcements among them
report-topic = Topic
report-level = Level
report-count = Items
report-topics-note = An item may have several topics.
report-silent = Months without news
report-next = Due in { $period }
time-half-1 = the first half of { $year }
time-half-2 = the second half of { $year }

## The directory in figures

heading-statistics = The directory in figures
description-statistics = Organisations in the directory of the { $site } by country and sector, and the value of their projects by year and currency.
region-asia = Asia
region-europe = Europe
region-americas = Americas
region-africa = Africa
region-oceania = Oceania
region-international = International
region-other = Other
statistics-intro = Everything here is counted from the public entries of the directory; each number stands beside its bar.
statistics-organizations = Number
statistics-countries = Organisations by country
statistics-countries-note = Entries from countries other than Viet Nam, and international organisations: { $count } in all, including those whose work here has paused or ended. Regions are those of the United Nations.
statistics-sectors = Organisations by sector
statistics-sectors-note = All entries that name a sector, including those in Viet Nam: { $count } in all. An organisation active in several sectors counts once in each main category, so the numbers may add up to more.
statistics-sector = Sector
statistics-money = Value of projects
statistics-money-note = Projects in the directory: { $projects }; with published amounts: { $told }. Commitments and disbursements are totalled separately, by the year in which projects start, each currency by itself. Counterpart funds and cancelled projects are left out.
statistics-currency = In { $currency }
statistics-money-caption = Value of projects by starting year, in { $currency }
statistics-year-label = Year
statistics-amount = Amount ({ $currency })
statistics-year = { $year } – projects: { $count }
statistics-no-year = Year not stated – projects: { $count }
statistics-commitment = Committed
statistics-disbursed = Disbursed
statistics-all-years = All years

## Organisations

organization-kind-ngo = Non-governmental organisation
organization-kind-donor = Donor
organization-kind-partner = Partner
organization-kind-association = Friendship association
organization-kind-union = Union
organization-kind-agency = Government agency
organization-kind-intl-org = International organisation
organization-kind-company = Company
activity-active = Active
activity-dormant = Dormant
activity-ended = No longer active
organization-facts = Key facts
organization-about = About
kind-label = Type
country-label = Country
partner-countries = Partner countries
officers = Officers
own-news = News from this organisation
sectors-label = Sectors
local-name = Original name
other-names = Other names
part-of = Part of
parts = Member bodies
identifiers = Identifiers
registrations = Registration
registration-operation = Registration of operation
registration-rep-office = Registration of a representative office
registration-project-office = Registration of a project office
registration-number = No. { $number }
registration-authority = granted by { $authority }
sdgs = Sustainable Development Goals
sdg = Goal { $number }
founded = Founded
in-vietnam-since = In Viet Nam since
in-province-since = In the province since
activity = Status
verified = Last verified
verified-by = by { $name }
never-verified = Not verified yet
stale = To be verified again
correction = Report a correction
correction-ask = Is something here wrong or out of date?
correction-subject = Correction: { $key }
correction-body =
    Page: { $address }
    Entry: { $name } ({ $key })

    What is wrong:

    What it should say:

    Source (document, website):
contact = Contact
website = Website
email = E-mail
phone = Telephone
address = Address
projects = Projects
project-status-pipeline = In preparation
project-status-implementation = Under way
project-status-finalisation = Being finalised
project-status-closed = Closed
project-status-cancelled = Cancelled
project-status-suspended = Suspended
project-time = Time
project-from = from { $date }
budget = Budget
budget-commitment = committed
budget-disbursed = disbursed
budget-counterpart = counterpart funds
donors = Donors
owner = Project owner
approval = Approval
results = Results
needs = Calls for aid
need-open = Open
need-met = Met
need-closed = Closed
need-amount = Amount sought
need-deadline = Deadline

## Countries

about-country = { $country }: friendship associations, organisations, events and news
country-days = Friendship days
country-associations = Friendship associations
country-organizations = Organisations, donors and partners
country-news = News
country-count = { $label }: { $count }
all-organizations-of = All organisations – { $country }
all-news-of = All news – { $country }
day-since = since { $year }
day-with = together with

## Projects and calls for aid of all organisations

no-sectors = No sector given
no-areas = No area given
heading-cell = { $section }: { $sector }, { $area }
description-cell = { $section } on the website of the { $site }: { $sector }, { $area }.
description-projects-year = { $section } running or ending in { $year }, on the website of the { $site }.
organization-label = Organisation
way-years = By year
way-sectors = By sector
way-narrower = Narrower sectors
way-areas = By area
way-sectors-within = { $within } by sector
way-areas-within = { $within } by area
projects-one = 1 project
projects-count = { $count } projects
projects-of-which-running = { $count } under way
projects-of-which-ended = { $count } ending in { $year }
projects-running = Under way
projects-other = Not started, or ended
projects-continuing = Running in { $year } and after
projects-ended = Ending in { $year }
projects-of-year = Projects in { $year }
all-projects = All projects
money-caption = Published budgets, totalled for each currency, without cancelled projects.
money-of = Amounts published: { $with } of { $total } projects.
money-currency = Currency
money-commitment = Committed
money-disbursed = Disbursed
money-counterpart = Counterpart funds
money-other = Kind not given
needs-one = 1 call
needs-count = { $count } calls
needs-of-which-open = { $count } open
needs-table = Open calls by sector and area
needs-cell-one = { $sector }, { $area }: 1 call
needs-cell = { $sector }, { $area }: { $count } calls
needs-open = Open calls
needs-met = Met
needs-closed = Closed
all-needs = All calls for aid
all-organizations = All organisations

## The filter of the directory

filter-heading = Find an organisation
filter-text = Name or acronym
filter-criteria = More criteria
filter-hint = Marks and accents are not needed: “huu nghi” finds “hữu nghị”.
filter-kind = Type
filter-sector = Sector
filter-country = Country
filter-area = Area
filter-status = Status
filter-letter = First letter
filter-any = All
filter-submit = Show results
filter-reset = Clear the filter
filter-link = The whole directory and other criteria
filter-results = Organisations found
filter-none = No organisation matches. Try fewer criteria or fewer words.
filter-one = 1 organisation
filter-many = { $count } organisations
filter-more = Show { $count } more
filter-loading = Loading the directory…
filter-failed = The directory could not be loaded, so nothing is filtered. The whole list is below; the next change tries again.

## Inside texts

notes-label = Notes
footnote-back = Back to the text
table-label = Table, can be scrolled sideways
code-label = Code, can be scrolled sideways
task-done = Done:
task-open = Open:

## Translations

fallback-notice = This page has not been translated into English yet. The text below is in its original language ({ $language }).
outdated-notice = This translation is older than the original, which has changed since.
read-original = See the original

## States, only seen in a preview

ribbon-draft = Draft: not published.
ribbon-review = In review: not published.
ribbon-scheduled = Scheduled: to be published on { $date }.
state-draft = Draft
state-review = In review
state-scheduled = Scheduled

## Pages that only tell something

not-found-heading = Page not found
not-found-text = There is no page at this address. It may have been moved, or the address was mistyped.
tombstone-heading = Content removed
tombstone-text = This content has been removed.
moved-heading = This page has moved
moved-text = The page is now at a new address:

## Deadlines, recurrences, kinds of documents

due-year = in { $year }
due-quarter = in Q{ $quarter } { $year }
due-month = in { $month_name } { $year }
due-day = by { $day } { $month_name } { $year }
due-range = from { $from } to { $to }
time-year = { $year }
time-quarter = Q{ $quarter } { $year }
time-month = { $month_name } { $year }
time-day = { $day } { $month_name } { $year }
period-year = { $year }
period-years = { $from }–{ $to }
period-range = { $from } to { $to }
every-month = every month
every-quarter = every quarter
every-half = every six months
every-year = every year
every-continuous = continuously
every-year-before = before { $day } { $month_name } each year
every-year-in = each { $month_name }
every-once = once every { $per }
every-times = { $times } times every { $per }
per-month = month
per-quarter = quarter
per-half = six months
per-year = year
every-comma = { $first }, { $next }
every-and = { $first } and { $next }
document-plan = Plan
document-directive = Directive
document-decision = Decision
document-decree = Decree
document-conclusion = Conclusion
document-official-letter = Official Letter
document-guidance = Guidance
document-resolution = Resolution
document-report = Report
document-announcement = Announcement
document-submission = Submission
document-programme = Programme
document-circular = Circular
document-law = Law
document-ordinance = Ordinance
document-order = Order
document-regulation = Regulation
document-scheme = Scheme
document-telegram = Telegram
document-invitation = Invitation
document-document = Document

## The monthly bulletin

bulletin-name = Friendship Bulletin
bulletin-number = No. { $number } – { $month_name } { $year }
bulletin-heading = { $name } No. { $number }, { $month_name } { $year }
description-bulletin = The full texts of the { $name } No. { $number }, { $month_name } { $year }, from the { $site }.
description-bulletins = The monthly issues of the bulletin of the { $site }, to be printed or sent by e-mail.
bulletin-date = Date of issue
bulletin-note = From the editors
bulletin-contents = In this issue
bulletin-email = Version for e-mail
bulletin-own-page = See this item on its own page
bulletin-neighbours = Neighbouring issues
bulletin-older = Previous issue
bulletin-newer = Next issue
bulletin-one = 1 item
bulletin-count = { $count } items
bulletin-read-on = Read on
bulletin-web = Read this issue in full on the website

## Deadlines and calendars

section-deadlines = Deadlines
description-deadlines = Deadlines of plans and announcements, events and friendship days of the next 12 months at the { $site }, month by month.
deadlines-span = { $first } to { $last }
deadlines-none = Nothing is due in the next 12 months.
deadlines-plan = Under
deadlines-all = See all deadlines
deadline-task = Task
deadline-report = Report
deadline-announcement = Closing date
deadline-event = Event
deadline-day = Friendship day
reporting-from = { $from } reports
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
calendar-title = { $site } – { $name }
calendar-link = Add to your calendar (.ics)
calendar-all-deadlines = All deadlines
calendar-due = Due: { $text }
calendar-line = { $label }: { $text }
subscribe = Add to your calendar
subscribe-text = Subscribe once, and the calendar on your computer or telephone follows every change made here. When to be reminded you choose in your own calendar.
subscribe-open = Open in a calendar app
subscribe-open-of = Open in a calendar app: { $name }
subscribe-file = Download the .ics file
subscribe-file-of = Download the .ics file: { $name }
subscribe-address = Address to paste:
subscribe-outlook = Outlook
subscribe-outlook-text = Calendar → Add calendar → Subscribe from web, then paste the address.
subscribe-google = Google Calendar (on a computer)
subscribe-google-text = Next to “Other calendars” choose + → From URL, then paste the address. Android telephones then show it too.
subscribe-apple = iPhone, iPad, Mac
subscribe-apple-text = Choose “Open in a calendar app” and confirm.
subscribe-once = A downloaded .ics file is imported once only: later changes do not reach you.
# Tracked plans and agencies
section-agencies = Agencies
description-agencies = The agencies named in the plans on { $site }: what each leads, joins in or carries out, and to whom it reports.
description-agency = { $agency }: what the plans on { $site } ask of it.
agencies-intro = The agencies that the plans on this site name.
agency-named = Plans that name it
agency-issued = Plans issued
agency-all-issued = All plans issued
title-agency = { $agency }: tasks in plans
agency-intro = Plans on this site that name this agency: { $number }.
agency-no-tasks = No plan on this site asks anything of this agency so far.
agency-states = Tasks have a state only in plans whose progress this site follows; other plans are quoted as printed.
agency-lead = Leads
agency-with = Takes part in
agency-by = Carries out
agency-monitors = Monitors how the plan is carried out
agency-reports-to = Reports to { $other }
agency-reports = Reports
agency-reports-from = Receives the report of { $other }
agency-receives = Receives reports
progress-total = Progress of all tasks ({ $number })
task-state-done = Carried out
task-state-done-now = Carried out this time
task-state-due-soon = Due soon
task-state-open = In progress
task-state-continuous = Continuous
task-state-upcoming = Upcoming
task-state-no-result = No result recorded
task-state-dropped = Not carried out
task-next = Next due:
task-latest-news = Latest news:
task-times-year = { $year }:
task-times-years = Year by year:
task-times-with = results for
task-times-without = no result recorded for
task-news-more = More news ({ $number })
task-news-unlisted = Not listed here: { $number }
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
quarter-short-1 = Q1
quarter-short-2 = Q2
quarter-short-3 = Q3
quarter-short-4 = Q4
half-short-1 = first half
half-short-2 = second half

## Search: what results are narrowed by

search-kind = Kind
search-topic = Topic
search-year = Year
search-sector = Sector
search-country = Country
search-kind-pages = Other pages

## The search page

search-label = Words, or the number of a document
search-field = Search this site
search-submit = Search
search-hint = Vietnamese marks are not needed: “doi ngoai nhan dan” finds “đối ngoại nhân dân”. Numbers are typed as they stand on documents: “38-CT/TW”.
search-keys = Press / to go to the field, ↓ and ↑ to move through the results.
search-noscript = Search works only where the browser runs JavaScript. The lists below show everything in order.
search-lists = Browse the lists
search-reset = Start over
search-results = Results
search-none = Nothing was found
search-one = 1 result
search-many = { $count } results
search-some = No page has all of these words; the pages below have some of them.
search-newest = Newest first.
search-loading = Loading the search data…
search-preparing = The search data is being prepared; one moment, please…
search-failed = The search data could not be loaded, so nothing was searched. Check your connection, then press “Search” to try again.
search-try = You could try:
search-try-marks = checking the spelling, or typing without marks
search-try-fewer = fewer or other words
search-try-choices = fewer criteria
search-other = the same search in another language: { $language }
