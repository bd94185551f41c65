
# What the settings of Decap CMS say.
decap-head =
    Settings of Decap CMS for editing online, printed by nhipcau schema --format decap.
    Save them as admin/config.yml, beside the admin/index.html that opens Decap CMS (the program's README has one).
    Fill in backend yourself: the union's Git repository and the branch the site is built from; decapcms.org/docs/backends-overview tells how to log in.
    Print them again whenever the terms in content/vocabulary/ change, and keep your backend.
decap-news = News
decap-one-news = News item
decap-plans = Plans
decap-one-plan = Plan
decap-organizations = Directory
decap-one-organization = Organisation
decap-pages = Pages
decap-one-page = Page
decap-body = Text
decap-language-vi = Vietnamese
decap-language-en = English
decap-example = Example: { $example }
decap-pattern = please write it like this example: { $example }
decap-no-tilde = please leave out the tilde (~), because the file is named after this
decap-every-month = Each month
decap-every-quarter = Each quarter
decap-every-half = Twice a year
decap-every-year = Each year
decap-every-continuous = All the time
