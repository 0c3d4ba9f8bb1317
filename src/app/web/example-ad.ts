/** An invented ad, shown until somebody pastes a real one. No such employer exists. */
export const exampleAd = `AI Integration Engineer

An invented example: no such employer exists.

About us
Lanternfield builds scheduling software for rural clinics. We use AI to screen applications, and a person decides.

What you will do
- Build retrieval-augmented generation over our clinical guidelines and evaluate LLM outputs with our nurses
- Deploy models to production on Kubernetes and watch latency and drift
- Write integrations in Python and TypeScript

What we are looking for
- 3+ years of experience with Python
- Experience with at least one cloud (AWS, Azure or GCP)
- SQL and data modelling
- No PhD required

Nice to have
- LangChain or LlamaIndex
- Terraform

What we offer
- £65,000 - £80,000 a year and stock options
- Hybrid: two days a week in Leeds
- We sponsor visas
`;
