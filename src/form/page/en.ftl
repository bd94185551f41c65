desk = Desk of the editorial board
texts = Write and edit
changes = What was written lately
note = This page is on this computer only and no part of the published site.
skip = Skip to the content
ways = Pages of the editorial board
ui-switch = Language of this page

kind = { $kind ->
    [news] News
    [plan] Plan
    [organization] Organisation
   *[page] Page
}
folder = { $kind ->
    [news] news
    [plan] plans
    [organization] organizations
   *[page] pages
}
new = { $kind ->
    [news] Write a news item
    [plan] Add a plan
    [organization] Add an organisation
   *[page] Add a page
}
state = { $state ->
    [new] not saved yet
    [draft] draft
    [review] waiting for approval
    [planned] to be published on a day
    [withdrawn] withdrawn
   *[published] published
}
version = { $state ->
    [original] original
    [current] translation, up to date
    [outdated] translation to be brought up to date
    [missing] not there yet
   *[here] open
}
versions = Languages of this text
open-page = See this page on the site
told = { $what ->
    [saved] Saved.
    [saved-without-words] Saved. Only the words of the original could not be kept in .nhipcau/prose: later changes will still be noticed, but the old words cannot be shown.
    [draft-kept] Saved as a draft.
    [nothing-changed] Nothing was changed, so nothing was written.
   *[not-saved] Not saved yet. What was typed is still here; mend what is named below and save again, or save it as a draft.
}
remarks = Remarks to the editor in the file ({ $count })
undo = Undo
faults = What to look at again
section-main = What matters most
section-more = More facts
section-publishing = Address and days of publication
needed = (required)
needed-within = (required, if anything is given here)
example = Example: { $example }
none = – none –
fixed = This cannot be changed in a form; it stays as it is in the file:
choose-picture = Choose a picture (or drop one here)
choose-file = Choose a file (or drop one here)
record = { $what } { $number }: { $title }
record-untitled = { $what } { $number }
record-new = New: { $what }
record-add = Add: { $what }
record-up = Up
record-down = Down
record-remove = Take out
changed = The original changed since it was translated
before = Before:
before-both = As it was before both changes
original = Original
paragraph = { $what ->
    [changed] This paragraph changed since it was translated
    [new] This paragraph is new
   *[gone] This paragraph is no longer in the original
}
body = Text
body-help = Write as in a letter. Leave an empty line between paragraphs. A line that begins with ## is a heading, one that begins with - an item of a list.
whole = The whole file
whole-help = The beginning of the file has faults, so it cannot be shown as a form yet. Mend what is named above right here.
toolbar = Layout of the text
preview = Preview
acts = Save
asks = What else can be done

act-save = Save
act-save-does = Writes what was changed; the state of the text stays.
act-publish = Save and publish
act-publish-does = Readers see it once the site is next put online.
act-review = Save and send for approval
act-review-does = It waits for whoever approves; nobody else sees it.
act-draft = Save as a draft
act-draft-does = Readers no longer see it until it is published again.
act-restore = Save and publish again
act-restore-does = What was withdrawn is shown to readers again.
act-current = Save; the translation is current
act-current-does = Marks that the translation says what the original says now.
act-approve = Approve
act-approve-does = Writes the role of whoever approved and the day, and publishes the text.
act-plan = Publish on a day
act-plan-does = It is published from the chosen day on.
act-withdraw = Withdraw
act-withdraw-does = At its address only a notice remains that it was withdrawn. It can be published again.
act-verify = Verify the organisation
act-verify-does = Writes that its facts were checked again, on which day and by whom.
act-delete = Delete
act-delete-does = Deletes the file; with an original its translations go as well. “What was written lately” brings it back.
ask = { $act ->
    [approve] Approve “{ $title }”
    [plan] Publish “{ $title }” on a day
    [withdraw] Withdraw “{ $title }”?
    [verify] Verify “{ $title }”
   *[delete] Delete “{ $title }”?
}
ask-by = { $act ->
    [verify] Who verified it (the office)
   *[approve] Role of whoever approved (no name)
}
ask-on = { $act ->
    [plan] Day of publication (day/month/year)
    [verify] Day of verification (day/month/year)
   *[approve] Day of approval (day/month/year)
}
linked = Texts that lead here
back = Back to the text

import = Bring in from Word
import-about = Choose files of Word (.docx), web pages (.html), Markdown or plain text, or drop them on this page. Each becomes a draft; nothing is overwritten, and it can be undone.
import-files = Files to bring in
import-do = Bring in
import-more = Kind, language, old encodings
import-kind = Bring in as
import-kind-auto = As found: an official document as a plan, anything else as news
import-language = Language of the text
import-encoding = Encoding of plain text (.txt)
import-gone = This account is kept no longer. The drafts are in the list of texts, and every import is on the page of what was written lately.
import-open = Open the draft

conflict = Somebody else changed this file
conflict-about = While you were writing, { $path } was changed elsewhere. Choose which version stays wherever they differ. Nothing was overwritten.
conflict-save = Save what was chosen
mine = My version
theirs = The version on the disk
nothing = (empty)

new-title = New
search = Search by name (marks may be left out)
search-do = Search
all = All
found = { $count ->
    [0] Nothing was found.
    [one] Found one text.
   *[other] Found { $count } texts, { $shown } are shown.
}
read-only = The program only shows the site now (--read-only): nothing can be changed.
has-errors = has errors
col-text = Text
col-kind = Kind
col-date = Day
col-state = State
col-languages = Languages
col-what = What was done
col-time = When
col-undo = Undo
changes-about = Each save keeps the former file. “Undo” puts it back, as long as nobody changed the file since.
changes-none = Nothing was written on this computer yet.
changed-since = changed since then
done = { $act ->
    [save] saved
    [publish] published
    [review] sent for approval
    [draft] saved as a draft
    [restore] published again
    [current] translation marked as current
    [approve] approved
    [plan] published on a day
    [withdraw] withdrawn
    [verify] verified
    [delete] deleted
    [undo] undone
    [upload] file added
    [import] brought in from a file
   *[other] { $act }
}

notice-title = { $key_of ->
    [not-found] There is no such text
    [original-faulty] The original has faults
    [cannot-undo] This can no longer be undone
    [read-only] Only shown
   *[failed] It could not be written
}
notice = { $key_of ->
    [not-found] It is not there, was renamed or deleted.
    [original-faulty] Mend the faults of { $arg } first; then it can be translated.
    [cannot-undo] The file was changed after that save, or its former state is no longer kept. Nothing was written.
    [read-only] The program only shows the site now (--read-only): nothing can be changed.
   *[failed] { $arg }
}
notice-back = To the list of texts
