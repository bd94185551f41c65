// Search as readers use it, on the published sites in a real browser: a file for each subject.

import "./search/finding.js";
import "./search/filters.js";
import "./search/page.js";
import "./search/description.js";
import "./search/weight.js";
