/** How a skill is spoken of in a sentence. */
export type Manner = "tool" | "method" | "certificate";

/** A skill of the made-up market and how it is asked for over time. */
export interface PlantedSkill {
  /** Its id in the skill list. */
  readonly id: string;
  readonly manner: Manner;
  /** The ways that ads write it. */
  readonly writings: readonly string[];
  /** The yearly change of the log-odds of being asked for. */
  readonly slope: number;
  /** The first month in which anybody asks for it; null: always. */
  readonly since: string | null;
  /** The swing of the log-odds over the year, highest in January. */
  readonly season: number;
  /** What a step of seniority adds to the log-odds. */
  readonly senior: number;
  /** What employers that pay one standard deviation more add to the log-odds. */
  readonly rich: number;
  /** What it adds to the logarithm of pay. */
  readonly premium: number;
}

/**
 * One skill a line: id, manner, ways of writing it, and what is planted where it is not nothing.
 *
 * Skills of one field are told apart from those of another by the roles that ask for them (see `roles.ts`).
 */
const lines = `
python | tool | Python
java | tool | Java | slope=-.12
javascript | tool | JavaScript | slope=-.05
typescript | tool | TypeScript | slope=.2
go | tool | Go, Golang | slope=.1
rust | tool | Rust | slope=.25
c-plus-plus | tool | C++
c-sharp | tool | C# | slope=-.06
kotlin | tool | Kotlin
swift | tool | Swift
ruby | tool | Ruby | slope=-.2
php | tool | PHP | slope=-.25
scala | tool | Scala | slope=-.22
r | tool | R | slope=-.1
sql | tool | SQL | season=.1
bash | tool | Bash
react | tool | React, React.js
angular | tool | Angular, AngularJS | slope=-.3
vue-js | tool | Vue.js, Vue | slope=-.05
next-js | tool | Next.js | slope=.35
node-js | tool | Node.js
django | tool | Django
fastapi | tool | FastAPI | slope=.4
spring-boot | tool | Spring Boot
ruby-on-rails | tool | Ruby on Rails | slope=-.22
dotnet | tool | .NET | slope=-.08
graphql | tool | GraphQL
rest-apis | tool | REST APIs
grpc | tool | gRPC
html | tool | HTML
css | tool | CSS
tailwind-css | tool | Tailwind CSS | slope=.4
design-systems | method | design systems
web-accessibility | method | web accessibility | slope=.15
postgresql | tool | PostgreSQL, Postgres
mysql | tool | MySQL | slope=-.12
mongodb | tool | MongoDB
redis | tool | Redis
elasticsearch | tool | Elasticsearch
apache-kafka | tool | Kafka, Apache Kafka
rabbitmq | tool | RabbitMQ | slope=-.1
snowflake | tool | Snowflake | slope=.15
bigquery | tool | BigQuery
databricks | tool | Databricks | slope=.25
dbt | tool | dbt | slope=.3
apache-airflow | tool | Airflow, Apache Airflow
apache-spark | tool | Apache Spark, Spark
apache-hadoop | tool | Hadoop | slope=-.5
apache-flink | tool | Apache Flink, Flink
amazon-web-services | tool | AWS, Amazon Web Services
microsoft-azure | tool | Azure, Microsoft Azure
google-cloud-platform | tool | GCP, Google Cloud
kubernetes | tool | Kubernetes, K8s | slope=.06 premium=.04 senior=.1
docker | tool | Docker
terraform | tool | Terraform
ansible | tool | Ansible | slope=-.1
helm | tool | Helm charts
jenkins | tool | Jenkins | slope=-.3
github-actions | tool | GitHub Actions | slope=.35
ci-cd | method | CI/CD
prometheus | tool | Prometheus
grafana | tool | Grafana
datadog | tool | Datadog
opentelemetry | tool | OpenTelemetry | slope=.35
linux | tool | Linux
git | tool | Git
argo-cd | tool | Argo CD, ArgoCD | slope=.3
incident-response | method | incident response
pytorch | tool | PyTorch | slope=.15
tensorflow | tool | TensorFlow | slope=-.3
scikit-learn | tool | scikit-learn
jax | tool | JAX | slope=.2
hugging-face | tool | Hugging Face | slope=.4
langchain | tool | LangChain | slope=.5 since=2023-02
langgraph | tool | LangGraph | slope=.9 since=2024-03
llamaindex | tool | LlamaIndex | slope=.3 since=2023-03
retrieval-augmented-generation | method | RAG, retrieval-augmented generation | slope=.8 since=2022-06 senior=.25 rich=.4 premium=.1
prompt-engineering | method | prompt engineering | slope=.6 senior=.2 rich=.4
fine-tuning | method | fine-tuning, model fine-tuning | slope=.35
large-language-models | method | LLMs, large language models | slope=.9 senior=.1 rich=.2
generative-ai | method | generative AI, GenAI | slope=.9 since=2022-02
ai-agents | method | AI agents | slope=1.1 since=2023-06
model-context-protocol | tool | Model Context Protocol | slope=1.2 since=2024-12
llm-evaluation | method | LLM evaluation | slope=.8 since=2023-04
vector-databases | tool | vector databases | slope=.6 since=2022-09
embeddings | method | vector embeddings, text embeddings | slope=.4
openai | tool | OpenAI | slope=.5
vllm | tool | vLLM | slope=.8 since=2023-08
machine-learning | method | machine learning
deep-learning | method | deep learning | slope=-.05
computer-vision | method | computer vision
natural-language-processing | method | NLP, natural language processing | slope=-.1
reinforcement-learning | method | reinforcement learning | slope=.1
recommender-systems | method | recommender systems
speech-recognition | method | speech recognition
knowledge-graphs | method | knowledge graphs
conversational-ai | method | conversational AI | slope=.25
mlops | method | MLOps | slope=.15
mlflow | tool | MLflow
kubeflow | tool | Kubeflow
amazon-sagemaker | tool | SageMaker, Amazon SageMaker
vertex-ai | tool | Vertex AI | slope=.3
feature-stores | tool | feature stores
model-monitoring | method | model monitoring
cuda | tool | CUDA | slope=.1
time-series-forecasting | method | time series forecasting
causal-inference | method | causal inference | slope=.1
a-b-testing | method | A/B testing
statistics | method | statistics
pandas | tool | pandas
numpy | tool | NumPy
tableau | tool | Tableau | slope=-.1
power-bi | tool | Power BI | slope=.1
looker | tool | Looker
microsoft-excel | tool | Microsoft Excel, MS Excel | season=.2
data-visualization | method | data visualization
data-modeling | method | data modeling
etl | method | ETL
data-warehousing | method | data warehousing
data-governance | method | data governance | slope=.15
data-quality | method | data quality
general-data-protection-regulation | method | GDPR
health-insurance-portability-and-accountability-act | method | HIPAA
soc-2 | method | SOC 2 | slope=.1
iso-27001 | method | ISO 27001
eu-ai-act | method | EU AI Act | slope=.9 since=2023-12
ai-governance | method | AI governance | slope=.7
red-teaming | method | red teaming | slope=.2
penetration-testing | method | penetration testing
siem | tool | SIEM
identity-and-access-management | method | IAM, identity and access management
threat-modeling | method | threat modeling
oauth | tool | OAuth
cissp | certificate | CISSP
scrum | method | Scrum | slope=-.1
agile-methodologies | method | agile methodologies | slope=-.08
jira | tool | Jira
confluence | tool | Confluence
product-roadmap | method | product roadmaps
user-research | method | user research
figma | tool | Figma | slope=.15
stakeholder-management | method | stakeholder management
technical-writing | method | technical writing
content-strategy | method | content strategy
salesforce | tool | Salesforce CRM, Salesforce
sap | tool | SAP ERP, SAP
hubspot | tool | HubSpot CRM
zendesk | tool | Zendesk
selenium | tool | Selenium | slope=-.25
playwright | tool | Playwright | slope=.6
cypress | tool | Cypress
jest | tool | Jest
unit-testing | method | unit testing
microservices | method | microservices | slope=-.05
event-driven-architecture | method | event-driven architecture
system-design | method | system design
react-native | tool | React Native
flutter | tool | Flutter
android | tool | Android
project-management | method | project management
project-management-professional | certificate | PMP
financial-modeling | method | financial modeling | season=.25
accounting | method | accounting | season=.3
quickbooks | tool | QuickBooks
know-your-customer | method | KYC
anti-money-laundering | method | anti-money laundering
claims-processing | method | claims processing
electronic-health-records | tool | electronic health records
fhir | tool | HL7 FHIR, FHIR
supply-chain | method | supply chain planning
customer-service | method | customer service
aws-certification | certificate | AWS certification
`;

const blank = {slope: 0, since: null, season: 0, senior: 0, rich: 0, premium: 0};

function parse(line: string): PlantedSkill {
  const [id = "", manner = "", writings = "", planted = ""] = line.split("|").map((cell) => cell.trim());
  const given = Object.fromEntries(
    planted.split(" ").flatMap((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return name === "" ? [] : [[name, name === "since" ? value : Number(value)]];
    })
  );
  return {...blank, id, manner: mannerOf(manner), writings: writings.split(", "), ...given};
}

function mannerOf(word: string): Manner {
  if (word === "tool" || word === "method" || word === "certificate") return word;
  throw new RangeError(`unknown manner: ${word}`);
}

/** Every skill that the market asks for. */
export const plantedSkills: readonly PlantedSkill[] = lines.trim().split("\n").map(parse);

/** The place of a skill in the list. @throws RangeError when it is not in it */
export function skillNumber(id: string): number {
  const found = plantedSkills.findIndex((skill) => skill.id === id);
  if (found < 0) throw new RangeError(`unknown skill: ${id}`);
  return found;
}
