import {describe, expect, it} from "vitest";
import {roleName} from "../../../src/postings/titles/role-name.ts";

/** Titles as ads write them, by the role they name. */
const titles: Readonly<Record<string, readonly string[]>> = {
  "software engineer": [
    "Software Engineer",
    "SWE III",
    "Software Development Engineer",
    "Staff Software Engineer, Dough Platform",
    "Applications Developer",
    "Programmer",
    "Softwareentwickler/in",
    "Développeur logiciel H/F",
    "Ingeniero de software"
  ],
  "backend engineer": [
    "Backend Engineer",
    "Back-End Developer",
    "Back end software engineer",
    "Node.js Backend Developer",
    "Server Engineer",
    "API Developer",
    "后端开发工程师"
  ],
  "frontend engineer": [
    "Front-End Developer",
    "Frontend Software Engineer",
    "UI Engineer",
    "Frontend-Entwickler (m/w/d)"
  ],
  "full-stack engineer": [
    "Fullstack Engineer",
    "Full-Stack Developer",
    "Senior Full Stack Web Developer",
    "全栈工程师"
  ],
  "mobile engineer": ["Mobile Developer", "Mobile App Developer", "iOS & Android Engineer", "Android/iOS Developer"],
  "ios engineer": ["iOS Developer", "Senior iOS Software Engineer", "Lead iOS Engineer"],
  "android engineer": ["Android Developer", "Android Software Engineer", "安卓开发"],
  "web developer": [
    "Web Developer",
    "Web Engineer",
    "Webentwicklerin",
    "Desarrollador web",
    "Web Application Developer"
  ],
  "game developer": ["Gameplay Programmer", "Unity Developer", "Game Engineer"],
  "embedded software engineer": ["Embedded Engineer", "Embedded Systems Developer", "Embedded Software Developer"],
  "firmware engineer": ["Firmware Engineer", "Embedded Firmware Engineer"],
  "python developer": ["Python Engineer", "Django Developer", "Senior Python Developer"],
  "java developer": ["Java Engineer", "Java Entwickler", "Java开发"],
  "c++ developer": ["C++ Engineer", "C++ Software Engineer"],
  "c# developer": [".NET Developer", "C# Engineer", "ASP.NET Developer"],
  "php developer": ["PHP Engineer", "Laravel Developer", "Développeur PHP"],
  "ruby on rails engineer": ["Rails Developer", "Ruby Engineer", "Ruby on Rails Developer"],
  "go developer": ["Golang Developer", "Go Engineer"],
  "react developer": ["React Engineer", "React.js Developer"],
  "react native developer": ["React Native Engineer", "React Native Mobile Developer"],
  "site reliability engineer": ["Site Reliability Engineer", "SRE", "Senior SRE"],
  "devops engineer": ["DevOps", "Dev Ops Engineer", "DevOps Specialist", "Ingénieur DevOps"],
  "devsecops engineer": ["DevSecOps Engineer"],
  "platform engineer": ["Platform Engineer", "Platform Software Engineer"],
  "infrastructure engineer": ["Infrastructure Engineer", "Infra Engineer"],
  "cloud engineer": ["Cloud Engineer", "AWS Cloud Engineer", "Kubernetes Engineer"],
  "cloud architect": ["Cloud Architect", "AWS Solutions Architect", "Cloud Solutions Architect"],
  "systems administrator": ["Sysadmin", "Linux System Administrator", "Systemadministrator (m/w/d)"],
  "network engineer": ["Network Engineer", "Ingénieur réseau"],
  "database administrator": ["DBA", "Database Administrator"],
  "qa engineer": ["QA Engineer", "Test Automation Engineer", "SDET", "Softwaretester", "测试工程师"],
  "security engineer": ["Security Engineer", "Cybersecurity Engineer", "InfoSec Engineer"],
  "application security engineer": ["AppSec Engineer", "Application Security Engineer"],
  "security analyst": ["SOC Analyst", "Information Security Analyst"],
  "penetration tester": ["Pentester", "Penetration Tester", "Ethical Hacker"],
  "machine learning engineer": ["ML Engineer", "Machine Learning Software Engineer", "Deep Learning Engineer", "MLE"],
  "ai engineer": ["AI Engineer", "Applied AI Engineer", "AI Developer", "人工智能工程师"],
  "llm engineer": ["LLM Engineer", "Generative AI Engineer", "AI Agent Engineer"],
  "prompt engineer": ["Prompt Engineer", "LLM Prompt Engineer"],
  "ai solutions architect": ["AI Architect", "ML Architect", "AI Solutions Architect"],
  "mlops engineer": ["MLOps Engineer", "ML Ops Engineer", "Machine Learning Operations Engineer"],
  "ml platform engineer": ["ML Platform Engineer", "AI Infrastructure Engineer"],
  "data engineer": ["Data Engineer", "Big Data Engineer", "ETL Developer", "Data Platform Engineer", "数据工程师"],
  "analytics engineer": ["Analytics Engineer"],
  "data scientist": ["Data Scientist", "Senior Data Scientist II", "Data Science"],
  "data analyst": ["Data Analyst", "Reporting Analyst", "Datenanalystin", "Analista de datos"],
  "business intelligence analyst": ["BI Analyst", "Business Intelligence Analyst"],
  "data architect": ["Data Architect", "Data Warehouse Architect"],
  "machine learning researcher": ["ML Researcher", "Machine Learning Scientist", "AI Research Scientist"],
  "applied scientist": ["Applied Scientist", "Applied Researcher"],
  "research engineer": ["Research Engineer", "AI Research Engineer", "R&D Engineer"],
  "research software engineer": ["Research Software Engineer", "Scientific Software Engineer"],
  "computer vision engineer": ["Computer Vision Engineer", "Perception Engineer"],
  "nlp engineer": ["NLP Engineer", "Natural Language Processing Engineer"],
  "robotics engineer": ["Robotics Engineer", "Robotics Software Engineer"],
  "quantitative developer": ["Quant Developer", "Quantitative Developer"],
  "blockchain engineer": ["Blockchain Developer", "Smart Contract Engineer", "Solidity Developer", "智能合约工程师"],
  "ai governance lead": ["AI Governance Lead", "Responsible AI Lead", "AI Policy Manager"],
  "ai product manager": ["AI Product Manager", "ML Product Manager"],
  "ai trainer": ["AI Trainer", "AI Tutor"],
  "ai evaluator": ["AI Evaluator", "Human Evaluator", "AI Quality Analyst"],
  "data annotator": ["Data Annotator", "Data Labeler", "数据标注员"],
  "ux writer": ["UX Writer", "UX Content Designer"],
  "technical writer": ["Technical Writer", "Technische Redakteurin", "Documentation Engineer"],
  "content writer": ["Content Writer", "Copywriter", "Content Creator"],
  "localisation specialist": ["Localization Specialist", "Localisation Project Manager"],
  "video editor": ["Video Editor", "AI Video Producer"],
  "product manager": ["Product Manager", "Product Owner", "Produktmanagerin", "产品经理", "Chef de produit H/F"],
  "project manager": ["Project Manager", "IT Project Manager", "Jefe de proyecto", "Projektleiterin"],
  "program manager": ["Program Manager", "Programme Manager"],
  "technical program manager": ["Technical Program Manager", "TPM"],
  "scrum master": ["Scrum Master", "Agile Coach"],
  "product designer": ["Product Designer", "UX/Product Designer"],
  "ux designer": ["UX Designer", "UI/UX Designer", "Interaction Designer", "UI设计师"],
  "ux researcher": ["UX Researcher", "User Researcher"],
  "graphic designer": ["Graphic Designer", "Visual Designer", "Grafikdesigner"],
  "solutions architect": ["Solutions Architect", "Solution Architect", "Enterprise Architect"],
  "solutions engineer": ["Solutions Engineer", "Customer Engineer"],
  "sales engineer": ["Sales Engineer", "Pre-Sales Engineer", "Pre-sales Consultant"],
  "forward deployed engineer": ["Forward Deployed Engineer"],
  "customer success manager": ["Customer Success Manager", "CSM"],
  "support engineer": ["Technical Support Engineer", "Support Engineer", "Technical Support Specialist"],
  "customer support specialist": ["Customer Service Representative", "Customer Support Specialist", "Kundenberater"],
  "account executive": ["Account Executive", "Enterprise Account Executive"],
  "account manager": ["Key Account Manager", "Account Manager"],
  "sales development representative": ["SDR", "Business Development Representative"],
  "marketing manager": ["Marketing Manager", "Digital Marketing Manager"],
  "product marketing manager": ["Product Marketing Manager", "Product Marketer"],
  "growth marketer": ["Growth Marketer", "Growth Hacker"],
  "developer advocate": ["Developer Advocate", "Developer Relations Engineer", "DevRel"],
  recruiter: ["Recruiter", "Talent Acquisition Partner", "Technical Recruiter"],
  "hr manager": ["HR Manager", "HR Business Partner"],
  "office manager": ["Office Manager"],
  "executive assistant": ["Executive Assistant", "Personal Assistant"],
  "operations manager": ["Operations Manager"],
  "chief technology officer": ["CTO", "Technical Co-Founder"],
  "engineering manager": ["Engineering Manager", "Software Development Manager", "Software Engineering Manager"],
  "head of engineering": ["Head of Engineering", "Head of Technology"],
  "business analyst": ["Business Analyst", "Business Systems Analyst"],
  "financial analyst": ["Financial Analyst", "Budget Analyst"],
  accountant: ["Accountant", "Buchhalterin", "Comptable F/H"],
  lawyer: ["Legal Counsel", "Attorney"],
  "mechanical engineer": ["Mechanical Engineer", "Mechanical Design Engineer"],
  "electrical engineer": ["Electrical Engineer", "Elektroingenieur"],
  nurse: ["Registered Nurse", "Infirmier F/H", "ENFERMERO/A"],
  cook: ["COCINEROS/AS", "Koch (m/w/d)", "Chef de partie"],
  waiter: ["CAMAREROS, EN GENERAL", "Kellner"],
  cleaner: ["PERSONAL DE LIMPIEZA O LIMPIADORES EN GENERAL", "Reinigungskraft"],
  electrician: ["Elektroniker (w/m/div.)", "ELECTRICISTA"],
  "truck driver": ["LKW-Fahrer", "CAMIONERO/A"]
};

describe("roleName(title)", () => {
  for (const [role, spellings] of Object.entries(titles))
    it(`gives ${role} one name`, () => {
      expect(Object.fromEntries(spellings.map((title) => [title, roleName(title)]))).toEqual(
        Object.fromEntries(spellings.map((title) => [title, role]))
      );
    });

  it("does not mind level, contract and gender marks", () => {
    const wrong = Object.entries(titles).flatMap(([role, [title = ""]]) =>
      [`Senior ${title}`, `${title} (m/w/d)`, `${title} – Full-time`, `${title}, Oslo`]
        .filter((dressed) => /^[\x20-\x7e–]+$/.test(dressed) && roleName(dressed) !== role)
        .map((dressed) => `${dressed}: ${roleName(dressed)}`)
    );
    expect(wrong).toEqual([]);
  });
});
