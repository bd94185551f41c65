# What each key of a table means: the shape of the group, and the key. Each must be here and in vi.ftl.

table-version = The version of this form. It is raised when a key is renamed, removed or means something else; new keys do not raise it.
table-title = What the table is called.
table-language = The language of the labels, and of names and texts where they are translated.
table-site = Who publishes it.
table-url = The address of this file.
table-schema = The address of this schema.
table-reuse = How it may be reused.
table-items = The rows, in the order in which the site lists them.

organization-key = Its key, which does not change.
organization-url = Its page.
organization-name = Its name.
organization-language = The language of its name and summary.
organization-summary = A sentence or two about it.
organization-kinds = What it is.
organization-acronym = Its acronym.
organization-other_names = Other names, as printed.
organization-local_name = Its name in its own language.
organization-country = Its country: the codes of ISO 3166-1, and INT for international bodies.
organization-partner_countries = The countries with which an association or union keeps friendship.
organization-sectors = The sectors it works in: codes of OECD DAC/CRS.
organization-sdgs = The Sustainable Development Goals it works for, 1 to 17.
organization-areas = The areas it works in.
organization-identifiers = Its numbers in registers.
organization-registrations = Its registrations. Their days are not published.
organization-contact = How its office is reached.
organization-officers = Who holds which office, in associations and unions.
organization-founded = When it was founded: a year, a month or a day.
organization-in_vietnam_since = The year in which it began to work in Viet Nam.
organization-in_province_since = The year in which it began to work in the province.
organization-activity = Whether it is at work: active, dormant or ended.
organization-part_of = The key of the organisation it belongs to.
organization-projects = The keys of its projects, in projects.json.
organization-needs = The keys of its calls for aid, in needs.json.
organization-last_verified = The day on which the union last verified the entry.
organization-sample = Whether it is an invented sample.

term-id = The id, which does not change.
term-label = The name in the language of the table.

identifier-scheme = The register.
identifier-id = The number in the register.

registration-type = What it permits: operation, a representative office or a project office.
registration-number = The number of the certificate.
registration-authority = Who issued it.

contact-website = The website.
contact-email = The e-mail address of the office.
contact-phone = The telephone of the office.
contact-address = The address of the office.

officer-role = The role.
officer-name = The name.

project-key = Its key: that of the organisation, then # and the id of the project.
project-url = Its place on the page of the organisation.
project-organization = The key of the organisation.
project-organization_name = The name of the organisation.
project-title = Its title.
project-language = The language of the title.
project-sectors = Its sectors.
project-areas = Its areas.
project-start = The first day.
project-end = The last day.
project-status = How far it has come.
project-budget = Its amounts, where the organisation agreed to their publication. Never add amounts of different currencies or kinds.
project-donors = The keys of those who give.
project-owner = Who is responsible for it on the Vietnamese side.
project-results = What came of it.
project-results_language = The language of the results.
project-sample = Whether it is an invented sample.

need-key = Its key: that of the organisation, then # and the id of the call.
need-url = Its place on the page of the organisation.
need-organization = The key of the organisation.
need-organization_name = The name of the organisation.
need-title = What is asked for.
need-language = The language of the title.
need-state = Whether it is open on the day on which the site was built: open, met or closed.
need-open_until = The last day on which it is open.
need-sectors = Its sectors.
need-areas = Its areas.
need-amount = The amount asked for.
need-contact = Who answers questions: an office or a role.
need-sample = Whether it is an invented sample.

money-amount = The amount as a decimal text, with a point before the fraction.
money-currency = The currency: a code of ISO 4217.
money-kind = What the amount is: committed, disbursed or a counterpart fund.

plan-key = Its key, which does not change; documents.json has it under the same key.
plan-url = Its page.
plan-symbol = Its number.
plan-printed = Its number as printed, where that is written in another way.
plan-kind = What kind of document it is.
plan-title = Its title.
plan-language = The language of its title and summary.
plan-summary = A sentence or two about it.
plan-issuer = Who issued it.
plan-place = The place printed before its date.
plan-date = Its date.
plan-date_note = What is to be said of its date, such as a misprint.
plan-period = The time that it covers.
plan-validity = As far as the site knows: current, upcoming (its first day is still to come), ended (its period is over) or replaced.
plan-basis = The documents that it rests on.
plan-cites = Other documents that it names.
plan-supersedes = The documents that it replaces.
plan-superseded_by = The documents that replace it.
plan-tracked = Whether its progress is followed. Only then do its tasks have a state.
plan-tasks = Its tasks, in their order.
plan-monitor = Who watches over its progress.
plan-reporting = Who reports to whom, and when.
plan-recipients = Whom it is sent to.
plan-filing = Where it is filed, as printed.
plan-signature = Who signed it, and how.
plan-source = Where the text comes from.
plan-attachments = Files that are offered beside it.
plan-sic = What stands in it otherwise than expected, and was left so.
plan-sample = Whether it is an invented sample.

task-id = Its id within the plan: news names the task by the key of the plan, # and this id.
task-number = Its place among the tasks, from 1.
task-url = Its place on the page of the plan.
task-text = What is to be done.
task-language = The language of the text.
task-lead = Who leads.
task-with = Who joins in.
task-by = Who is made responsible, where the plan does not say who leads and who joins in.
task-due = When it is due.
task-every = How often it comes back.
task-every_label = How often it comes back, in words.
task-until = The last day on which it comes back.
task-state = How far it has come on the day on which the site was built: done (where it has a next_day: this time), due-soon, open, continuous, upcoming, no-result (its time is over and nothing tells what came of it) or dropped.
task-next_day = The next day by which something is to be done.
task-done_on = The day on which it was done.
task-evidence = News of its progress, newest first.

time-from = Its beginning as exactly as it is written: a year, a quarter, a month or a day.
time-to = Its end, likewise.
time-first_day = The first day of it.
time-last_day = The last day of it.
time-label = The same in words.

every-kind = Each month, quarter, half or year; continuous; once a year before a day (year-before) or in a month (year-in); so many times in a stretch of time (times).
every-month = The month, 1 to 12.
every-day = The day of that month before which it is to be done.
every-min = How many times at least.
every-max = How many times at most.
every-per = The stretch of time in which it is done so many times.
every-label = The same in words.

reference-key = Its key in documents.json, where the site has it.
reference-symbol = Its number.
reference-kind = What kind of document it is, where its number tells.
reference-name = What it is called.
reference-issuer = Who issued it.
reference-date = Its date.
reference-url = Its page on this site.

agency-id = The id in the list of agencies, which does not change.
agency-name = The name in the language of the table; as printed where the list does not have it.

reporting-from = Who reports.
reporting-to = To whom.
reporting-due = When it is due.
reporting-every = How often.

recipient-name = The recipient.
recipient-purpose = What it is sent for: report, inform, carry-out or coordinate.

signature-authority = With which authority, by the letters that are printed: TM, KT, TL, TUQ.
signature-on_behalf_of = On whose behalf.
signature-acting_as = In whose place.
signature-title = The office of who signed.
signature-name = The name of who signed.
signature-state = What the published text shows of the signature: signed, image-lost or unknown.

source-name = What the source is called.
source-url = The address of the source.

attachment-url = The file.
attachment-label = What it is.
attachment-size = How many bytes it has.

document-key = Its key: that of the plan in plans.json, or documents/ and the part of its address that means it.
document-url = Its page.
document-symbol = Its number and letters.
document-number = The number alone, with its zeros.
document-year = The year of its date, else the one in its number.
document-kind = What kind of document it is.
document-issuer = Who issued it.
document-date = Its date.
document-title = Its title.
document-language = The language of that title.
document-signatory = Who signed it.
document-official_url = The official text elsewhere.
document-in_force = The first day on which it holds, where that is another than its date.
document-validity = As far as the site knows: current, upcoming (its first day is still to come), ended (its period is over) or replaced.
document-basis = The keys of the documents that it rests on.
document-bears = The keys of the documents that rest on it.
document-cites = The keys of other documents that it names.
document-cited_by = Plans, organisations and pages that name it without resting on it.
document-supersedes = The keys of the documents that it replaces.
document-superseded_by = The keys of the documents that replace it.
document-news = News that names it.
document-tasks = Tasks whose words name it: the key of the plan, # and the id of the task.
document-sample = Whether it is an invented sample.

item-key = Its key, which does not change.
item-url = Its page.
item-title = Its title.
item-language = The language of the title.
