import {logOdds} from "../chance.ts";
import {skillNumber} from "./skills.ts";

/** A line of work with how much of it there is, what it pays and what it asks for. */
export interface PlantedRole {
  readonly title: string;
  /** The field, for titles such as "Head of Data Science". */
  readonly field: string;
  /** Its weight among the ads of 2025-01. */
  readonly weight: number;
  /** The yearly change of the logarithm of its weight. */
  readonly growth: number;
  /** Yearly pay in US dollars, in the middle of the ladder, in 2025-01. */
  readonly pay: number;
  /** Skills by their places in the list, with the log-odds of being asked for in 2025-01. */
  readonly asks: readonly {readonly skill: number; readonly logit: number}[];
}

/** Skills that every technical role may be asked for, rarely each. */
const also =
  "agile-methodologies:23 scrum:17 jira:17 confluence:10 git:26 linux:17 ci-cd:20 docker:20 sql:20 rest-apis:17 microservices:13 system-design:14 unit-testing:14 bash:10 github-actions:12 datadog:7 grafana:9 postgresql:13 elasticsearch:10 mongodb:9 oauth:7 data-modeling:9 soc-2:6 general-data-protection-regulation:6 generative-ai:6 stakeholder-management:17 project-management:12 technical-writing:10";
const desk =
  "stakeholder-management:36 project-management:26 microsoft-excel:32 power-bi:13 data-visualization:13 agile-methodologies:12 jira:12 salesforce:12 sap:9 sql:9 customer-service:14 general-data-protection-regulation:9 confluence:7 generative-ai:4 technical-writing:7 data-quality:9";
const cloud =
  "amazon-web-services:45 microsoft-azure:25 google-cloud-platform:20 docker:38 kubernetes:30 git:25 linux:20";
const web = "javascript:55 typescript:45 html:35 css:35 git:30 agile-methodologies:25";
const office =
  "microsoft-excel:45 stakeholder-management:35 project-management:30 jira:10 salesforce:8 generative-ai:3";
const data = "python:60 sql:65 data-modeling:25 data-quality:22 git:20 statistics:20";
const model =
  "python:82 machine-learning:80 pytorch:48 tensorflow:28 sql:30 deep-learning:32 docker:25 amazon-web-services:30 git:20";

const lines = `
Software Engineer | Engineering | 14 | -.02 | 132000 | ${also} java:35 python:38 ruby:6 dotnet:12 go:14 c-plus-plus:12 c-sharp:14 sql:32 rest-apis:30 microservices:28 system-design:20 unit-testing:28 ci-cd:32 postgresql:22 redis:10 agile-methodologies:28 large-language-models:4 ${cloud}
Backend Engineer | Backend | 9 | 0 | 138000 | ${also} java:34 python:36 ruby:8 dotnet:12 go:24 kotlin:12 rust:6 node-js:20 sql:42 postgresql:40 mysql:15 redis:26 apache-kafka:26 rabbitmq:10 grpc:15 graphql:15 rest-apis:42 microservices:40 spring-boot:18 django:12 fastapi:8 event-driven-architecture:15 ci-cd:28 ruby-on-rails:8 large-language-models:4 ${cloud}
Frontend Engineer | Frontend | 6 | -.08 | 126000 | ${also} react:68 angular:15 vue-js:20 next-js:25 tailwind-css:18 graphql:25 rest-apis:35 jest:28 cypress:18 playwright:12 design-systems:28 web-accessibility:25 figma:22 unit-testing:30 ci-cd:22 a-b-testing:10 ${web}
Full-Stack Engineer | Full-Stack | 7 | 0 | 130000 | ${also} react:55 node-js:45 python:30 next-js:18 postgresql:35 mongodb:15 graphql:22 rest-apis:42 amazon-web-services:40 docker:35 ci-cd:30 php:8 ruby-on-rails:8 django:12 redis:15 unit-testing:28 openai:4 ${web}
Mobile Engineer | Mobile | 3 | -.04 | 131000 | ${also} kotlin:48 swift:50 android:45 react-native:28 flutter:18 java:20 rest-apis:40 graphql:18 git:35 ci-cd:35 unit-testing:38 agile-methodologies:35 design-systems:15 figma:18 a-b-testing:14
Data Engineer | Data Engineering | 7 | .05 | 137000 | ${also} apache-spark:48 apache-airflow:45 apache-kafka:28 snowflake:35 bigquery:20 databricks:28 dbt:28 etl:50 data-warehousing:35 apache-hadoop:10 apache-flink:8 scala:15 amazon-web-services:48 microsoft-azure:28 google-cloud-platform:20 terraform:18 docker:28 ci-cd:25 java:15 data-governance:15 vector-databases:3 ${data}
Data Analyst | Analytics | 7 | -.02 | 88000 | ${also} tableau:38 power-bi:40 looker:18 microsoft-excel:55 data-visualization:45 r:18 a-b-testing:18 etl:18 snowflake:15 bigquery:14 dbt:12 stakeholder-management:30 pandas:18 generative-ai:4 financial-modeling:6 ${data}
Data Scientist | Data Science | 6 | 0 | 139000 | ${also} machine-learning:72 r:32 statistics:55 python:85 sql:62 scikit-learn:35 pandas:38 numpy:25 a-b-testing:30 causal-inference:20 time-series-forecasting:20 natural-language-processing:22 deep-learning:22 pytorch:22 tensorflow:18 data-visualization:32 tableau:14 apache-spark:18 databricks:14 large-language-models:14 generative-ai:12 amazon-web-services:22 recommender-systems:8
Machine Learning Engineer | Machine Learning | 5 | .1 | 158000 | ${also} mlops:38 kubernetes:32 mlflow:22 kubeflow:12 amazon-sagemaker:16 vertex-ai:12 feature-stores:14 model-monitoring:24 apache-spark:22 apache-airflow:18 scikit-learn:28 natural-language-processing:25 computer-vision:20 recommender-systems:14 large-language-models:32 fine-tuning:18 hugging-face:18 ci-cd:26 retrieval-augmented-generation:14 vllm:5 cuda:8 ${model} machine-learning:100
AI Engineer | Artificial Intelligence | 4 | .55 | 156000 | ${also} large-language-models:78 retrieval-augmented-generation:52 prompt-engineering:42 generative-ai:48 langchain:38 langgraph:16 llamaindex:16 ai-agents:38 vector-databases:38 embeddings:22 openai:35 hugging-face:22 fine-tuning:32 llm-evaluation:24 model-context-protocol:12 fastapi:25 typescript:20 knowledge-graphs:8 ci-cd:22 kubernetes:22 ${model}
AI Integration Specialist | AI Integration | 1.5 | .6 | 118000 | ${also} generative-ai:55 large-language-models:52 prompt-engineering:45 openai:42 rest-apis:45 python:48 ai-agents:32 retrieval-augmented-generation:28 salesforce:15 microsoft-azure:32 stakeholder-management:40 project-management:28 agile-methodologies:22 conversational-ai:18 langchain:16 data-governance:15 general-data-protection-regulation:15 javascript:20 sql:25
Prompt Engineer | Prompt Engineering | .6 | -.15 | 124000 | ${also} prompt-engineering:100 large-language-models:80 generative-ai:55 llm-evaluation:42 python:48 technical-writing:35 retrieval-augmented-generation:28 openai:38 fine-tuning:22 conversational-ai:28 natural-language-processing:30 a-b-testing:22 content-strategy:14 ai-agents:22
Research Scientist, AI | AI Research | 1.5 | .12 | 182000 | ${also} deep-learning:65 reinforcement-learning:32 computer-vision:30 natural-language-processing:38 jax:25 cuda:20 c-plus-plus:22 large-language-models:42 fine-tuning:28 speech-recognition:8 statistics:32 numpy:20 causal-inference:8 ${model}
MLOps Engineer | MLOps | 1.5 | .12 | 150000 | ${also} mlops:100 kubernetes:68 terraform:48 mlflow:45 kubeflow:28 amazon-sagemaker:28 vertex-ai:15 model-monitoring:48 feature-stores:28 ci-cd:58 apache-airflow:32 prometheus:28 grafana:28 python:82 docker:62 machine-learning:58 vllm:10 argo-cd:14 amazon-web-services:50 linux:30 helm:15
DevOps Engineer | DevOps | 6 | -.03 | 134000 | ${also} kubernetes:65 terraform:62 ansible:32 helm:28 jenkins:32 github-actions:32 argo-cd:20 ci-cd:68 prometheus:38 grafana:38 datadog:22 bash:38 python:48 go:15 amazon-web-services:60 microsoft-azure:35 google-cloud-platform:22 docker:62 linux:58 git:38 opentelemetry:10 incident-response:18 aws-certification:10
Site Reliability Engineer | Reliability | 2.5 | 0 | 149000 | ${also} kubernetes:65 terraform:52 prometheus:48 grafana:48 datadog:28 opentelemetry:20 incident-response:58 linux:60 python:50 go:38 bash:30 amazon-web-services:55 google-cloud-platform:28 ci-cd:42 docker:40 helm:20 system-design:25 apache-kafka:12
Cloud Architect | Cloud | 2 | 0 | 163000 | ${also} amazon-web-services:68 microsoft-azure:58 google-cloud-platform:38 terraform:48 kubernetes:48 microservices:38 event-driven-architecture:28 system-design:48 identity-and-access-management:32 iso-27001:15 soc-2:15 ci-cd:30 stakeholder-management:42 aws-certification:25 docker:32 python:25 generative-ai:8
Security Engineer | Security | 3.5 | .06 | 145000 | ${also} threat-modeling:45 penetration-testing:38 siem:40 identity-and-access-management:42 oauth:22 iso-27001:32 soc-2:35 incident-response:48 red-teaming:15 python:45 bash:18 linux:38 amazon-web-services:42 kubernetes:25 cissp:25 terraform:15 general-data-protection-regulation:15 large-language-models:4
AI Governance Specialist | AI Governance | .8 | .4 | 146000 | ${desk} ai-governance:100 eu-ai-act:48 general-data-protection-regulation:52 data-governance:55 iso-27001:28 stakeholder-management:58 machine-learning:42 generative-ai:42 red-teaming:22 model-monitoring:28 project-management:38 large-language-models:28 technical-writing:18
Product Manager | Product | 6 | 0 | 136000 | ${desk} product-roadmap:65 stakeholder-management:58 user-research:45 a-b-testing:32 agile-methodologies:52 scrum:32 jira:38 confluence:25 figma:18 sql:25 rest-apis:10 generative-ai:10 large-language-models:7 data-visualization:10 machine-learning:10
Product Designer | Design | 3.5 | -.06 | 118000 | ${desk} figma:82 design-systems:58 user-research:62 web-accessibility:35 html:18 css:18 a-b-testing:20 stakeholder-management:35 agile-methodologies:28 product-roadmap:15 generative-ai:5
QA Engineer | Quality | 3.5 | -.1 | 98000 | ${also} selenium:48 playwright:28 cypress:28 jira:48 rest-apis:42 python:35 java:30 javascript:28 sql:35 ci-cd:42 jenkins:25 agile-methodologies:45 unit-testing:25 git:28 jest:8
Project Manager | Projects | 5 | 0 | 104000 | ${desk} project-management:85 stakeholder-management:62 scrum:45 agile-methodologies:48 jira:42 confluence:28 project-management-professional:32 microsoft-excel:35 sap:12 power-bi:14 generative-ai:3
Technical Writer | Documentation | 1.5 | -.12 | 86000 | ${desk} technical-writing:100 content-strategy:38 git:32 html:28 confluence:45 jira:32 rest-apis:38 css:12 stakeholder-management:25 agile-methodologies:28 generative-ai:7
Accountant | Finance | 4 | -.02 | 72000 | ${desk} accounting:82 financial-modeling:32 quickbooks:28 sap:30 microsoft-excel:70 power-bi:15 stakeholder-management:18 sql:8 data-visualization:8
Account Manager | Accounts | 4 | 0 | 82000 | ${desk} salesforce:55 hubspot:25 customer-service:42 zendesk:8 power-bi:6 ${office}
Customer Support Specialist | Support | 4 | -.1 | 54000 | ${desk} zendesk:48 customer-service:75 salesforce:25 jira:22 hubspot:12 microsoft-excel:22 technical-writing:8 conversational-ai:3 sql:8
Operations Specialist | Operations | 4 | 0 | 92000 | ${desk} supply-chain:35 sap:32 power-bi:25 customer-service:15 data-visualization:10 ${office}
Compliance Analyst | Compliance | 2 | .04 | 84000 | ${desk} know-your-customer:48 anti-money-laundering:50 general-data-protection-regulation:42 soc-2:20 iso-27001:22 claims-processing:12 data-governance:20 sql:18 data-visualization:10 ${office}
`;

function parse(line: string): PlantedRole {
  const [title = "", field = "", weight, growth, pay, asks = ""] = line.split("|").map((cell) => cell.trim());
  const chances = new Map(asks.split(" ").map((ask) => [ask.split(":")[0] ?? "", Number(ask.split(":")[1]) / 100]));
  return {
    title,
    field,
    weight: Number(weight),
    growth: Number(growth),
    pay: Number(pay),
    asks: Array.from(chances, ([id, p]) => ({skill: skillNumber(id), logit: logOdds(p)}))
  };
}

/** Every role of the market. */
export const plantedRoles: readonly PlantedRole[] = lines.trim().split("\n").map(parse);
