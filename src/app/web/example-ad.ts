/** An invented ad, shown until somebody pastes a real one. No such employer exists. */
export const exampleAd = `AI Integration Engineer

An invented example: no such employer exists.

About us
Lanternfield builds scheduling software for rural clinics. We use AI to screen applications, and a person decides.

What you will do
- Build RAG pipelines over our clinical guidelines and evaluate LLM outputs with our nurses
- Deploy models to production on Kubernetes and watch latency and drift
- Write integrations in Python and TypeScript

What we are looking for
- 3+ years of experience with Python
- 8+ years of experience with LangChain
- Experience with at least one cloud (AWS, Azure or GCP)
- SQL and data modelling
- No PhD required

Nice to have
- LlamaIndex or Haystack
- Terraform

What we offer
- £65,000 - £80,000 a year and stock options
- Hybrid: two days a week in Leeds
- We sponsor visas
`;

/** An invented résumé, to show the other side. No such person exists. */
export const exampleResume = `Résumé of an invented person

Experience
2021 to 2026, software engineer at a small insurer
- Wrote services in TypeScript, with PostgreSQL behind them
- Moved batch jobs to AWS Lambda; infrastructure as Terraform
- Built a question answering tool over policy documents with LangChain and a vector database

Skills
Python (2 years), TypeScript, SQL, Docker, Terraform, LangChain

Education
BSc in Physics
`;
