import {skillNumber} from "./skills.ts";

/** A line of business: how employers of it are named, what they make, and what they ask beside the role. */
export interface PlantedSector {
  readonly name: string;
  readonly weight: number;
  /** Last words of the names of employers. */
  readonly names: readonly string[];
  /** What they make, after "we build" or "our". */
  readonly things: readonly string[];
  readonly users: readonly string[];
  /** Skills asked for beside those of the role, with their chance. */
  readonly asks: readonly {readonly skill: number; readonly p: number}[];
}

const list = (words: string) => words.split(", ");

function sector(
  name: string,
  weight: number,
  words: {readonly names: string; readonly things: string; readonly users: string; readonly asks?: string}
): PlantedSector {
  const asks = (words.asks ?? "").split(" ").filter((ask) => ask !== "");
  return {
    name,
    weight,
    names: list(words.names),
    things: list(words.things),
    users: list(words.users),
    asks: asks.map((ask) => ({skill: skillNumber(ask.split(":")[0] ?? ""), p: Number(ask.split(":")[1]) / 100}))
  };
}

/** The lines of business of the made-up employers. */
export const plantedSectors: readonly PlantedSector[] = [
  sector("Computer Software", 26, {
    names: "Loop, Grid, Harbour, Foundry, Signal, Beacon, Lattice, Canvas",
    things:
      "scheduling suite, invoicing product, file sharing product, booking engine, form builder, inventory tracker, notification hub, reporting portal",
    users: "small businesses, product teams, studio owners, franchise owners, finance teams",
    asks: "soc-2:8"
  }),
  sector("IT Services and IT Consulting", 14, {
    names: "Partners, Consulting, Practice, Advisory, Collective, Delivery, Works, Associates",
    things: "client portals, migration programme, intake desk, shared service centre, partner portal, delivery hub",
    users: "clients, public bodies, client teams, mid-sized firms, partner firms",
    asks: "iso-27001:5"
  }),
  sector("Financial Services", 13, {
    names: "Capital, Ledgerworks, Treasury, Mutual, Lending, Trust, Markets, Brokers",
    things:
      "lending desk, card programme, settlement engine, savings product, pension portal, reconciliation engine, quoting desk",
    users: "savers, brokers, branch staff, card holders, advisers, borrowers",
    asks: "know-your-customer:8 anti-money-laundering:8 soc-2:5"
  }),
  sector("Hospitals and Health Care", 10, {
    names: "Health, Care, Clinics, Therapeutics, Wellness, Diagnostics, Pharmacy, Remedies",
    things:
      "patient portal, referral desk, ward planner, appointment book, lab portal, triage line, home visit planner",
    users: "nurses, patients, ward staff, carers, practice managers",
    asks: "health-insurance-portability-and-accountability-act:16 electronic-health-records:14 fhir:7"
  }),
  sector("Retail", 9, {
    names: "Market, Outfitters, Pantry, Goods, Supply, Provisions, Bazaar, Traders",
    things: "checkout, loyalty scheme, stock ledger, returns desk, store handhelds, price book, delivery promise",
    users: "shoppers, store staff, buyers, pickers, suppliers",
    asks: "supply-chain:8"
  }),
  sector("Industrial Machinery Manufacturing", 8, {
    names: "Dynamics, Machine, Tooling, Fabrication, Presses, Industries, Components, Motion",
    things: "plant floor screens, spare parts shop, line planner, maintenance log, order book, measuring benches",
    users: "fitters, shift leads, plant managers, dealers, line crews",
    asks: "sap:10 supply-chain:8"
  }),
  sector("Education", 6, {
    names: "Academy, Learning, Campus, Tutors, Institute, Lyceum, Studies, Classrooms",
    things: "course library, timetable, reading rooms, homework planner, enrolment desk, exam hall planner",
    users: "pupils, teachers, parents, school leaders, lecturers",
    asks: "web-accessibility:6"
  }),
  sector("Media and Entertainment", 6, {
    names: "Media, Studios, Press, Pictures, Gazette, Records, Broadcast, Editions",
    things: "newsroom desk, listings guide, subscription shop, archive, player, ticket shop",
    users: "readers, listeners, editors, subscribers, producers",
    asks: "recommender-systems:3"
  }),
  sector("Utilities and Energy", 5, {
    names: "Energy, Power, Grid Services, Renewables, Water, Heat, Networks, Utilities",
    things: "meter desk, outage map, tariff engine, crew planner, field tablets, billing run",
    users: "households, field crews, control rooms, installers, tariff teams"
  }),
  sector("Government Administration", 3, {
    names: "Authority, Registry, Office, Council, Bureau, Commission, Service, Agency",
    things: "permit desk, public register, complaint desk, appointment line, grants portal, records room",
    users: "residents, case workers, clerks, inspectors, local offices",
    asks: "general-data-protection-regulation:10"
  })
];
