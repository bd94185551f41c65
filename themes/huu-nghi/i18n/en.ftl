# The words of the interface. One such file for every language; each key must be there.

## Language, dates, numbers

language-name = English
og-locale = en_GB

date-long = { $day } { $month_name } { $year }
date-short = { $day } { $month_name } { $year }
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

## Sections and names of pages

home = Home
section-news = News
section-events = Events
section-topics = Topics
section-countries = Countries
section-series = Series
news-of-year = News of { $year }
news-of-month = News of { $month_name } { $year }
news-about = Topic: { $term }
news-country = Country: { $term }
news-series = Series: { $term }
page-of = Page { $number } of { $pages }
title-page = { $title } – page { $number }

## Descriptions of pages, for search engines and social networks

description-home = { $site }: { $tagline }.
description-home-plain = The website of the { $site }.
description-news = The latest news, announcements and pictures from the { $site }.
description-year = News of { $year } from the { $site }, month by month.
description-month = News of { $month_name } { $year } from the { $site }.
description-topic = News on the topic “{ $term }” from the { $site }.
description-country = News of friendship and cooperation with { $term } from the { $site }.
description-series = All items of the series “{ $term }” from the { $site }.
description-topics = All news topics of the { $site }.
description-countries = The countries in the news of the { $site }.
description-all-series = All series of the { $site }.
description-events = Upcoming and past events of the { $site }.
description-page = { $description } Page { $number }.

## Feeds

feed-title = { $site } – News
feed-topic-title = { $site } – { $term }
feed-atom = Atom feed
feed-json = JSON feed

## Top and foot of every page

skip-link = Skip to main content
menu-label = Main menu
languages-label = Languages
breadcrumb-label = You are here
follow = Follow
footer-owner = Governing body
footer-responsible = Responsible for content
footer-address = Address
footer-phone = Telephone
footer-email = E-mail
printed-from = Address of this page:
share-picture-alt = A drawing of a bridge with three arches over a river at dawn, with two small boats.

## Home page and lists

latest-news = Latest news
all-news = All news
open-announcements = Open announcements
upcoming-events = Upcoming events
past-events = Past events
all-events = All events
no-upcoming-events = No events are planned at the moment.
nothing-yet = There is nothing here yet.
count-one = 1 item
count-items = { $count } items
archive = Archive
pager-label = Pages of this list
page = Page
previous-page = Previous
next-page = Next
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
contributed-by = Contributed by { $name }
updated = Updated
contents = In this article
gallery = Pictures
watch-video = Watch the video on { $host }
transcript = Transcript of the video
source = Source:
read-at-source = Read the original article
documents = Related documents
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
