// The demonstration as other people's programs judge it: one built site, one browser, a file for each subject.

import "./quality/markup.js";
import "./quality/words.js";
import "./quality/accessibility.js";
import "./quality/layout.js";
import "./quality/keyboard.js";
import "./quality/motion.js";
import "./quality/network.js";
import "./quality/data.js";
import "./quality/pictures.js";
import "./quality/weight.js";
import "./quality/lighthouse.js";
