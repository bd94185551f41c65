//! From what an editor wrote to checked facts, with every problem.

use jiff::{Span, ToSpan};

use crate::config::{Group, PUBLIC_ACTIVITIES, Texts, with_category};
use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::Kind as NodeKind;

use super::super::document::Facts;
use super::super::document_ref;
use super::super::front::Front;
use super::super::money;
use super::super::outline::Lapse;
use super::super::plan::part_id;
use super::super::timing;
use super::{
    ACTIVITIES, IdentifierForm, NEED_STATES, Need, NeedForm, OfficerForm, Organization, OrganizationForm, PROJECT_STATES, Project,
    ProjectForm, REGISTRATIONS, Registration, RegistrationForm, SDGS,
};

pub fn read(front: &mut Front) -> Facts {
    let mut form: OrganizationForm = front.form();
    let common = form.take_common();
    front.head("name", form.name.take(), form.summary.take(), common);
    let registrations = form.registration.into_iter().enumerate().map(|(at, form)| registration(front, at, form)).collect();
    let organization = Organization {
        kinds: front.terms("kinds", Group::Kinds, form.kinds),
        acronym: front.values.text("acronym", form.acronym).unwrap_or_default(),
        other_names: form.other_names.into_iter().filter(|name| !name.is_empty()).map(Into::into).collect(),
        local_name: front.values.text("local_name", form.local_name).unwrap_or_default(),
        country: front.term("country", Group::Countries, form.country),
        partner_countries: front.terms("partner_countries", Group::Countries, form.partner_countries),
        part_of: form.part_of.filter(|key| !key.is_empty()).map(|key| front.reference("part_of".to_owned(), &key)),
        identifiers: form.identifiers.into_iter().enumerate().filter_map(|(at, form)| identifier(front, at, form)).collect(),
        registrations,
        sectors: front.terms("sectors", Group::Sectors, form.sectors),
        sdgs: sdgs(front, form.sdgs),
        areas: front.terms("areas", Group::Areas, form.areas),
        in_vietnam_since: form.in_vietnam_since,
        in_province_since: form.in_province_since,
        founded: timing::partial_date(&mut front.values, "founded", form.founded),
        activity: front.values.one_of("activity", form.activity, ACTIVITIES),
        website: front.values.url("contact.website", form.contact.website).unwrap_or_default(),
        email: front.values.text("contact.email", form.contact.email).unwrap_or_default(),
        phone: front.values.text("contact.phone", form.contact.phone).unwrap_or_default(),
        address: front.values.texts("contact.address", form.contact.address),
        officers: form.officers.into_iter().enumerate().filter_map(|(at, form)| officer(front, at, form)).collect(),
        projects: form.projects.into_iter().enumerate().map(|(at, form)| project(front, at, form)).collect(),
        publish_budget: form.publish_budget.unwrap_or(false),
        needs: form.needs.into_iter().enumerate().map(|(at, form)| need(front, at, form)).collect(),
        last_verified: front.values.date("last_verified", form.last_verified),
        verified_by: front.values.texts("verified_by", form.verified_by),
        source: form.source.map(|form| front.attribution(form)),
    };
    outline(front, &organization);
    Facts::Organization(Box::new(organization))
}

/// What the site asks of an entry of the directory.
fn outline(front: &mut Front, organization: &Organization) {
    if organization.kinds.is_empty() {
        if front.source.tree().get("kinds").is_some_and(|kinds| matches!(kinds.kind, NodeKind::Seq(_)) && kinds.items().is_empty()) {
            let problem = Diagnostic::new(Code::EmptyValue, front.source.place_of_key("kinds")).arg("key", "kinds");
            front.values.report(problem);
        }
        front.outline.missing.push(("kinds".to_owned(), "kinds: [ngo]"));
    }
    front.outline.is_private = organization.activity == Some("prospect");
    front.list_under(Group::Kinds, organization.kinds.iter().copied());
    let sectors = &front.config.vocabularies.sectors;
    front.list_under(Group::Sectors, organization.sectors.iter().flat_map(|at| with_category(sectors, *at)));
    front.list_under(Group::Countries, organization.country);
    front.outline.partner_countries.clone_from(&organization.partner_countries);
    front.list_under(Group::Areas, organization.areas.iter().copied());
    front.list_under(Group::Activities, PUBLIC_ACTIVITIES.iter().position(|id| Some(*id) == organization.activity));
    front.check_areas("areas", &organization.areas, organization.last_verified);
    let approvals = organization.projects.iter().filter_map(|project| project.approval.clone());
    front.outline.documents.extend(approvals.map(|document| (document, false)));
    if organization.activity == Some("active") {
        for (at, registration) in organization.registrations.iter().enumerate() {
            let lapse = |day| Lapse { at: format!("registration[{at}].expires"), day, code: Code::RegistrationExpired };
            front.outline.lapses.extend(registration.expires.map(lapse));
        }
    }
    let limit: Span = front.config.days_unverified.days();
    let stale = organization.last_verified.and_then(|day| day.checked_add(limit).ok());
    front.outline.lapses.extend(stale.map(|day| Lapse { at: "last_verified".to_owned(), day, code: Code::EntryStale }));
}

fn identifier(front: &mut Front, index: usize, form: IdentifierForm) -> Option<(Box<str>, Box<str>)> {
    let at = |field: &str| format!("identifiers[{index}].{field}");
    if form.scheme.is_none() {
        front.values.missing(&at("scheme"), "scheme: VN-TIN");
    }
    if form.id.is_none() {
        front.values.missing(&at("id"), "id: \"…\"");
    }
    let scheme = front.values.text(&at("scheme"), form.scheme);
    let id = front.values.text(&at("id"), form.id);
    Some((scheme?, id?))
}

fn registration(front: &mut Front, index: usize, form: RegistrationForm) -> Registration {
    let at = |field: &str| format!("registration[{index}].{field}");
    let issued = front.values.date(&at("issued"), form.issued);
    let expires = front.values.date(&at("expires"), form.expires);
    front.values.ordered(&at("expires"), issued, expires);
    front.terms(&at("areas"), Group::Areas, form.areas);
    front.terms(&at("sectors"), Group::Sectors, form.sectors);
    Registration {
        kind: front.values.one_of(&at("type"), form.kind, REGISTRATIONS),
        number: front.values.text(&at("number"), form.number).unwrap_or_default(),
        authority: front.term(&at("authority"), Group::Issuers, form.authority),
        expires,
    }
}

fn sdgs(front: &mut Front, numbers: Vec<u8>) -> Vec<u8> {
    for (index, number) in numbers.iter().enumerate().filter(|(_, number)| !SDGS.contains(number)) {
        let problem = front.values.problem(Code::NotOneOf, &format!("sdgs[{index}]"));
        front.values.report(problem.arg("key", "sdgs").arg("value", number).arg("allowed", "1, 2, 3, …, 17"));
    }
    numbers.into_iter().filter(|number| SDGS.contains(number)).collect()
}

fn officer(front: &mut Front, index: usize, form: OfficerForm) -> Option<(Texts, Box<str>)> {
    let at = |field: &str| format!("officers[{index}].{field}");
    if form.name.is_none() {
        front.values.missing(&at("name"), "name: …");
    }
    let role = front.values.texts(&at("role"), form.role);
    Some((role, front.values.text(&at("name"), form.name)?))
}

fn project(front: &mut Front, index: usize, form: ProjectForm) -> Project {
    let at = |field: &str| format!("projects[{index}].{field}");
    let id = part_id(front, &at("id"), form.id, index);
    if form.title.is_none() {
        front.values.missing(&at("title"), "title: …");
    }
    let start = front.values.date(&at("start"), form.start);
    let end = front.values.date(&at("end"), form.end);
    front.values.ordered(&at("end"), start, end);
    let areas = front.terms(&at("areas"), Group::Areas, form.areas);
    front.check_areas(&at("areas"), &areas, start);
    Project {
        title: front.prose_of(&format!("projects#{id}.title"), &at("title"), form.title).unwrap_or_default(),
        results: front.prose_of(&format!("projects#{id}.results"), &at("results"), form.results).unwrap_or_default(),
        sectors: front.terms(&at("sectors"), Group::Sectors, form.sectors),
        areas,
        start,
        end,
        status: front.values.one_of(&at("status"), form.status, PROJECT_STATES),
        budget: form
            .budget
            .into_iter()
            .enumerate()
            .filter_map(|(n, form)| money::read(&mut front.values, &at(&format!("budget[{n}]")), form))
            .collect(),
        donors: front.references(&at("donors"), form.donors),
        owner: front.values.texts(&at("owner"), form.owner),
        approval: form.approval.map(|form| document_ref::read(front, at("approval"), form)),
        id,
    }
}

fn need(front: &mut Front, index: usize, form: NeedForm) -> Need {
    let at = |field: &str| format!("needs[{index}].{field}");
    let id = part_id(front, &at("id"), form.id, index);
    if form.title.is_none() {
        front.values.missing(&at("title"), "title: …");
    }
    Need {
        title: front.prose_of(&format!("needs#{id}.title"), &at("title"), form.title).unwrap_or_default(),
        sectors: front.terms(&at("sectors"), Group::Sectors, form.sectors),
        areas: front.terms(&at("areas"), Group::Areas, form.areas),
        amount: form.amount.and_then(|form| money::read(&mut front.values, &at("amount"), form)),
        contact: front.values.texts(&at("contact"), form.contact),
        open_until: front.values.date(&at("open_until"), form.open_until),
        state: front.values.one_of(&at("state"), form.state, NEED_STATES),
        id,
    }
}
