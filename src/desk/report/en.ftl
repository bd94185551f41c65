# The sentences of the draft of a report (nhipcau report). What stands in square brackets in the draft is left to whoever edits it.

title = { $unit ->
        [year] Review of the year { $period }
       *[other] Review of the work in { $period }
    }
title-until = (up to { $until })
subject-plan = { $title }, tied to the results of { $plan }
subject-plans = { $title }, tied to the results of { $count } plans

country = SOCIALIST REPUBLIC OF VIET NAM
motto = Independence – Freedom – Happiness
superior = SUPERIOR BODY
number = No.: …/BC-…
date-gap = Place, date
place-date-gap = { $place }, date
report = REPORT
to = To: { $name }

opening-first = Under{" "}
opening-next = , {""}
opening-last = {" "}and{" "}
of-issuer = {" "}of the { $issuer }
opening-rest = , the { $owner } reports as follows on the work in { $period }. Facts and figures are taken from what is published on { $site } as of { $today }.
opening-bare = The { $owner } reports as follows on the work in { $period }. Facts and figures are taken from what is published on { $site } as of { $today }.
ahead = {" "}The period has not begun, so there are no results yet.
nothing = For this period the website has no news, events, projects or tracked plans to draw on.

plan-numbered = Plan No. { $symbol }
plan-titled = the plan “{ $title }”
plan-dated = { $plan } of { $date }
task = Task { $number }. { $text }
task-end = :
who-lead = lead: { $names }
who-with = with: { $names }
who-by = responsible: { $names }
days-many = { $first } and so on until { $last }, { $count } times in all

results = I. RESULTS UNDER THE PLAN
sum-tasks = { $count ->
        [1] The plan has one task.
       *[other] The plan has { $count } tasks.
    }
sum-period = In { $period }: { $parts }.
sum-nothing = In { $period } no task has a recorded result.
sum-done = { $count ->
        [1] 1 task was completed
       *[other] { $count } tasks were completed
    }
sum-told = { $count ->
        [1] 1 other task has results
       *[other] { $count } other tasks have results
    }
sum-told-alone = { $count ->
        [1] 1 task has results
       *[other] { $count } tasks have results
    }
sum-none = { $count ->
        [1] 1 task fell due without a recorded result
       *[other] { $count } tasks fell due without a recorded result
    }
column-number = No.
column-task = Task
column-agencies = Carried out by
column-when = Deadline
column-due = At the latest
column-state = State
state-dropped = No longer pursued
state-done = Completed
state-done-on = { $when ->
        [before] Completed before this period, on { $date }
        [after] Completed after this period, on { $date }
       *[within] Completed on { $date }
    }
state-none = Due, no result recorded
state-some = { $count ->
        [1] With results; nothing recorded for 1 deadline
       *[other] With results; nothing recorded for { $count } deadlines
    }
state-open = Due; there is news, but the plan does not say that it is completed
state-told = With results
state-carried = Overdue since before this period
state-goes-on = Continuous; no news in the period
state-ahead = Not yet due
done-on = Completed on { $date }.
on-day = { $date }:{" "}
on-day-at = { $date }, { $place }:{" "}
announced = {" "}(event on { $date })
others = { $number }. Other activities

undone = II. TASKS DUE WITHOUT RESULTS AND OVERDUE TASKS
undone-nothing = No task fell due without a recorded result.
undone-lead = These tasks fell due without a recorded result, or were completed late:
missed = overdue: { $days }; { $count ->
        [1] no news on the website names this task for that date.
       *[other] no news on the website names this task for these dates.
    }
open = due on { $date }; there is news of it, but the plan does not say that it is completed.
late = completed on { $done }, after the deadline of { $date }.
carried = overdue since { $date }; no news on the website names this task.
carried-open = overdue since { $date }; there is news of it, but the plan does not say that it is completed.
missed-gap = reason, what will be done, new date
open-gap = confirm whether it is completed
undone-reports = Regular reports that fell due (the website does not tell whether they were sent):
reporting = { $from } reports to { $to }: by { $days }
reporting-to = Report to { $to }: by { $days }
reporting-from = { $from } reports: by { $days }
sent-gap = date sent

figures = III. FIGURES
column-figure = Figure
column-count = Number
column-topic = Topic
column-level = Level
count-news = News items published
count-announcements = Announcements among them
count-events = Events held
count-begun = Projects begun
count-ended = Projects ended
count-issued = Plans issued
expired = { $count ->
        [1] The time of one of the items published is over, so it is no longer on the website.
       *[other] The time of { $count } of the items published is over, so they are no longer on the website.
    }
silent = Months without news: { $months }.
never-silent = Every month had news.
no-news = There was no news in the period.
by-topic = News by topic (an item may have several):
by-level = News by level:
events = Events:
begun = Projects begun in the period:
ended = Projects ended in the period:
issued = Plans issued in the period:
project-of = {" "}– { $organization }
replaces = , replacing{" "}

next = IV. TASKS FOR { $period }
rest = Still to fall due in { $period }:
rest-line = { $task }: { $days }
next-reports = Regular reports to be sent:
next-nothing = The tracked plans have no task that is due in { $period }.
next-gap = other tasks of the next period
already = {" "}(completed on { $date })

judgement = V. ASSESSMENT AND PROPOSALS
judgement-only = ASSESSMENT AND PROPOSALS
merits = 1. Main achievements:
faults = 2. Shortcomings and their causes:
proposals = 3. Proposals:
fill = fill in
recipients = Recipients:
recipient = { $name } (for report)
recipient-gap = recipient
filing = Filed: { $filing }
on-behalf = On behalf of { $body }
on-behalf-gap = On behalf of …
title-gap = TITLE
signature = signature, full name
