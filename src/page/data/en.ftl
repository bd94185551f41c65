# What each key of a table means: the shape of the group, and the key. Each must be here and in vi.ftl.

table-version = The version of this form. It is raised when a key is renamed, removed or means something else; new keys do not raise it.
table-title = What the table is called.
table-language = The language of the labels, and of names and texts where they are translated.
table-site = Who publishes it.
table-url = The address of this file.
table-schema = The address of this schema.
table-reuse = How it may be reused.
table-items = The rows, in the order in which the site lists the organisations.

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
