//! Where a document stands among others, as a tree: from it to what it rests on, and from that on; and the other way to what rests on it.
//!
//! What a document names itself is told wholly on its page; further steps are few, because each has a page that tells more. Documents may
//! name one another in a circle: each is followed once only, so a tree ends.

use std::collections::BTreeSet;

use super::{DocumentId, DocumentLists, Register, RegisteredDocument};

/// Steps from the document.
const DEPTH: usize = 4;
/// Documents below one of the further steps.
const BREADTH: usize = 6;
/// Documents of all further steps together.
const MOST: usize = 120;

/// What leads from one document to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    Basis,
    Supersedes,
    SupersededBy,
    Bears,
}

impl Relation {
    pub const ALL: [Relation; 4] = [Relation::Basis, Relation::Supersedes, Relation::SupersededBy, Relation::Bears];

    /// As strings and templates name it.
    pub fn id(self) -> &'static str {
        match self {
            Relation::Basis => "basis",
            Relation::Supersedes => "supersedes",
            Relation::SupersededBy => "superseded-by",
            Relation::Bears => "bears",
        }
    }

    pub fn of(self, document: &RegisteredDocument) -> &[DocumentId] {
        match self {
            Relation::Basis => &document.basis,
            Relation::Supersedes => &document.supersedes,
            Relation::SupersededBy => &document.superseded_by,
            Relation::Bears => &document.bears,
        }
    }
}

/// What stands below a document.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Branch {
    pub nodes: Vec<Node>,
    /// Further ones that are not told here.
    pub left_out: usize,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Node {
    pub id: DocumentId,
    pub below: Branch,
}

/// From a document on, as one language shows it.
pub fn lineage(register: &Register, lists: &DocumentLists, from: DocumentId, relation: Relation) -> Branch {
    let followed = BTreeSet::from([from]);
    Walk { register, lists, relation, followed, left: MOST }.below(from, 0)
}

struct Walk<'a> {
    register: &'a Register,
    lists: &'a DocumentLists,
    relation: Relation,
    followed: BTreeSet<DocumentId>,
    /// How many further documents may still be told.
    left: usize,
}

impl Walk<'_> {
    fn below(&mut self, from: DocumentId, depth: usize) -> Branch {
        let all = self.relation.of(self.register.get(from));
        let most = match depth {
            0 => usize::MAX,
            1..DEPTH => BREADTH.min(self.left),
            _ => 0,
        };
        let told: Vec<DocumentId> = all.iter().filter(|id| self.lists.shows(**id)).take(most).copied().collect();
        let left_out = self.lists.related(from, self.relation).saturating_sub(told.len());
        if depth > 0 {
            self.left -= told.len();
        }
        let nodes = told.into_iter().map(|id| Node { id, below: self.once(id, depth + 1) }).collect();
        Branch { nodes, left_out }
    }

    fn once(&mut self, id: DocumentId, depth: usize) -> Branch {
        if self.followed.insert(id) { self.below(id, depth) } else { Branch::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::register::Signatories;
    use crate::text::Lang;

    /// Documents by number, each with those that it rests on.
    fn register(basis: &[&[u32]]) -> (Register, DocumentLists) {
        let mut documents: Vec<RegisteredDocument> =
            (0..basis.len()).map(|at| RegisteredDocument { slug: format!("d{at}").into(), ..RegisteredDocument::default() }).collect();
        for (from, all) in basis.iter().enumerate() {
            for to in *all {
                documents[from].basis.push(DocumentId(*to));
                documents[*to as usize].bears.push(DocumentId(from as u32));
            }
        }
        let register = Register { documents };
        let lists = DocumentLists::new(&register, &Signatories::default(), &[], Lang::DEFAULT);
        (register, lists)
    }

    /// `0(1(2) 2) +3`: three further ones are not told.
    fn drawn(branch: &Branch) -> String {
        let node = |node: &Node| match drawn(&node.below) {
            below if below.is_empty() => node.id.0.to_string(),
            below => format!("{}({below})", node.id.0),
        };
        let mut parts: Vec<String> = branch.nodes.iter().map(node).collect();
        parts.extend((branch.left_out > 0).then(|| format!("+{}", branch.left_out)));
        parts.join(" ")
    }

    fn both(basis: &[&[u32]], from: u32) -> [String; 2] {
        let (register, lists) = register(basis);
        [Relation::Basis, Relation::Bears].map(|relation| drawn(&lineage(&register, &lists, DocumentId(from), relation)))
    }

    #[test]
    fn steps_lead_up_and_down() {
        let basis: &[&[u32]] = &[&[], &[0], &[1, 0]];
        assert_eq!(both(basis, 2), ["1(0) 0", ""]);
        assert_eq!(both(basis, 1), ["0", "2"]);
        assert_eq!(both(basis, 0), ["", "1(2) 2"]);
    }

    #[test]
    fn circles_end() {
        assert_eq!(both(&[&[0]], 0), ["0", "0"]);
        assert_eq!(both(&[&[1], &[0]], 0), ["1(0)", "1(0)"]);
        assert_eq!(both(&[&[1], &[2], &[0, 1]], 0), ["1(2(0 1))", "2(1(0 2))"]);
    }

    #[test]
    fn far_steps_and_broad_ones_are_counted() {
        assert_eq!(both(&[&[1], &[2], &[3], &[4], &[5], &[]], 0)[0], "1(2(3(4(+1))))");
        let wide: Vec<u32> = (2..12).collect();
        let mut basis: Vec<&[u32]> = vec![&[1], &wide];
        basis.resize(12, &[]);
        assert_eq!(both(&basis, 0)[0], "1(2 3 4 5 6 7 +4)");
        assert_eq!(both(&basis, 1)[0], "2 3 4 5 6 7 8 9 10 11", "its own page tells all");
    }

    /// Each of many rests on one, and that on each of many others: what one page tells does not grow with them.
    #[test]
    fn a_crowd_does_not_make_a_tree_large() {
        fn size(branch: &Branch) -> usize {
            branch.nodes.iter().map(|node| 1 + size(&node.below)).sum()
        }
        let many: Vec<u32> = (0..5000).collect();
        let basis: Vec<&[u32]> = vec![&many; 60];
        let (register, lists) = register(&[basis, vec![&[]; 4940]].concat());
        for from in [0, 59, 60, 4999] {
            let further = lineage(&register, &lists, DocumentId(from), Relation::Bears);
            assert!(size(&further) <= 60 + MOST, "{}", size(&further));
        }
    }
}
