/**
 * For each field of work its roles by their usual short name, one a line: the codes of O*NET-SOC (2019), nearest first, and
 * the unit group of ISCO-08. Neither classification knows most AI roles by name:
 * they lie with the occupation whose work they do.
 */
export const roleOccupations: Readonly<Record<string, string>> = {
  software: `
software engineer | 15-1252.00 | 2512
backend engineer | 15-1252.00 | 2512
frontend engineer | 15-1254.00 15-1252.00 | 2513
full-stack engineer | 15-1252.00 15-1254.00 | 2512
mobile engineer | 15-1252.00 | 2514
ios engineer | 15-1252.00 | 2514
android engineer | 15-1252.00 | 2514
web developer | 15-1254.00 | 2513
search engineer | 15-1252.00 | 2512
algorithm engineer | 15-1252.00 15-1221.00 | 2512
blockchain engineer | 15-1299.07 | 2512
game developer | 15-1252.00 15-1255.01 | 2512
graphics engineer | 15-1252.00 | 2512
compiler engineer | 15-1252.00 | 2512
kernel engineer | 15-1252.00 | 2512
distributed systems engineer | 15-1252.00 | 2512
performance engineer | 15-1252.00 15-1253.00 | 2512
geospatial engineer | 15-1299.02 15-1252.00 | 2512
research software engineer | 15-1252.00 | 2512
quantitative developer | 15-1252.00 13-2099.01 | 2512
developer experience engineer | 15-1252.00 | 2512
growth engineer | 15-1252.00 | 2512
product engineer | 15-1252.00 | 2512
founding engineer | 15-1252.00 | 2512
member of technical staff | 15-1252.00 | 2512
react developer | 15-1254.00 15-1252.00 | 2513
react native developer | 15-1252.00 | 2514
angular developer | 15-1254.00 15-1252.00 | 2513
vue developer | 15-1254.00 15-1252.00 | 2513
node.js developer | 15-1252.00 | 2512
typescript developer | 15-1252.00 15-1254.00 | 2512
javascript developer | 15-1254.00 15-1252.00 | 2513
python developer | 15-1252.00 | 2512
java developer | 15-1252.00 | 2512
c++ developer | 15-1252.00 | 2512
c# developer | 15-1252.00 | 2512
php developer | 15-1254.00 15-1252.00 | 2513
ruby on rails engineer | 15-1252.00 15-1254.00 | 2512
go developer | 15-1252.00 | 2512
rust engineer | 15-1252.00 | 2512
scala developer | 15-1252.00 | 2512
elixir developer | 15-1252.00 | 2512
clojure developer | 15-1252.00 | 2512
haskell developer | 15-1252.00 | 2512
kotlin developer | 15-1252.00 | 2514
flutter developer | 15-1252.00 | 2514
wordpress developer | 15-1254.00 | 2513
salesforce developer | 15-1252.00 | 2514
salesforce administrator | 15-1244.00 15-1211.00 | 2522
shopify developer | 15-1254.00 | 2513
sap consultant | 15-1211.00 | 2511
software architect | 15-1299.08 15-1252.00 | 2512
solutions architect | 15-1299.08 | 2511
qa engineer | 15-1253.00 | 2519
automation engineer | 15-1253.00 17-2199.05 | 2519
tech lead | 15-1252.00 | 2512
application engineer | 41-9031.00 17-2199.00 | 2149
`,
  infrastructure: `
site reliability engineer | 15-1244.00 15-1252.00 | 2522
devops engineer | 15-1244.00 15-1252.00 | 2522
platform engineer | 15-1252.00 15-1244.00 | 2522
infrastructure engineer | 15-1244.00 15-1299.08 | 2522
cloud engineer | 15-1244.00 15-1299.08 | 2522
cloud architect | 15-1299.08 15-1241.00 | 2523
systems engineer | 15-1299.08 15-1244.00 | 2511
systems administrator | 15-1244.00 | 2522
network engineer | 15-1241.00 | 2523
database administrator | 15-1242.00 | 2521
database engineer | 15-1243.00 15-1242.00 | 2521
production engineer | 15-1244.00 | 2522
data center hardware engineer | 17-2061.00 15-1231.00 | 2152
data center operations manager | 11-3021.00 | 1330
data center technician | 15-1231.00 | 3511
technical operations | 15-1244.00 | 3511
`,
  security: `
devsecops engineer | 15-1299.05 | 2529
security engineer | 15-1299.05 | 2529
application security engineer | 15-1299.05 | 2529
product security engineer | 15-1299.05 | 2529
cloud security engineer | 15-1299.05 | 2529
detection engineer | 15-1299.05 15-1212.00 | 2529
security analyst | 15-1212.00 | 2529
security researcher | 15-1212.00 15-1299.05 | 2529
penetration tester | 15-1299.04 | 2529
red teamer | 15-1299.04 | 2529
ai red teamer | 15-1299.04 15-1253.00 | 2529
security architect | 15-1299.05 15-1299.08 | 2529
chief information security officer | 11-3021.00 15-1212.00 | 1330
head of security | 11-3021.00 | 1330
privacy engineer | 15-1299.05 | 2529
`,
  ai: `
machine learning engineer | 15-2051.00 15-1252.00 | 2512
ai engineer | 15-1252.00 15-2051.00 | 2512
llm engineer | 15-1252.00 15-2051.00 | 2512
llm integrator | 15-1252.00 15-1299.08 | 2512
ai integration specialist | 15-1211.00 15-1252.00 | 2511
prompt engineer | 15-1252.00 | 2519
ai solutions architect | 15-1299.08 15-2051.00 | 2511
ai solutions engineer | 41-9031.00 15-1211.00 | 2434
ai deployment engineer | 15-1252.00 15-1211.00 | 2512
llm operations engineer | 15-1244.00 15-1252.00 | 2522
mlops engineer | 15-1244.00 15-1252.00 | 2522
ml platform engineer | 15-1252.00 15-1299.08 | 2512
machine learning performance engineer | 15-1252.00 | 2512
machine learning researcher | 15-1221.00 15-2051.00 | 2511
machine learning manager | 11-3021.00 | 1330
ai scientist | 15-1221.00 15-2051.00 | 2511
applied scientist | 15-1221.00 15-2051.00 | 2511
research scientist | 15-1221.00 | 2511
research engineer | 15-1221.00 15-1252.00 | 2512
computer vision engineer | 15-1252.00 15-2051.00 | 2512
computer vision researcher | 15-1221.00 | 2511
nlp engineer | 15-1252.00 15-2051.00 | 2512
nlp researcher | 15-1221.00 | 2511
ai safety researcher | 15-1221.00 | 2511
ai strategist | 13-1111.00 | 2421
chief ai officer | 11-3021.00 11-1011.00 | 1330
head of ai | 11-3021.00 | 1330
`,
  evaluation: `
ai trainer | 15-2051.00 43-9021.00 | 2519
ai evaluator | 15-1253.00 | 2519
data annotator | 43-9021.00 | 4132
content reviewer | 43-9081.00 13-1041.00 | 4413
`,
  governance: `
ai risk lead | 13-2054.00 11-9199.02 | 2421
ai compliance lead | 11-9199.02 13-1041.00 | 2619
ai governance lead | 11-9199.02 13-1041.00 | 2422
data governance lead | 11-3021.00 15-1243.00 | 1330
data protection officer | 13-1041.00 11-9199.02 | 2619
compliance officer | 13-1041.00 | 2619
risk analyst | 13-2054.00 | 2413
safety programme lead | 19-5011.00 17-2111.00 | 2263
`,
  data: `
data engineer | 15-1243.01 15-1252.00 | 2521
feature engineer | 15-2051.00 15-1243.01 | 2521
analytics engineer | 15-1243.01 15-2051.01 | 2521
data scientist | 15-2051.00 | 2120
data analyst | 15-2051.01 15-2051.00 | 2511
business intelligence analyst | 15-2051.01 | 2511
business intelligence engineer | 15-2051.01 15-1243.01 | 2521
data architect | 15-1243.00 | 2521
data quality analyst | 15-2051.01 15-1242.00 | 2521
data steward | 15-1242.00 15-1299.03 | 2521
head of data | 11-3021.00 | 1330
quantitative researcher | 13-2099.01 | 2120
bioinformatician | 19-1029.01 | 2131
product analyst | 15-2051.01 | 2421
marketing analyst | 13-1161.00 | 2431
research analyst | 13-1161.00 19-4061.00 | 2421
statistician | 15-2041.00 | 2120
`,
  product: `
ai project manager | 15-1299.09 13-1082.00 | 1330
ai product manager | 11-3021.00 15-1299.09 | 1330
product manager | 11-2021.00 15-1299.09 | 2431
group product manager | 11-2021.00 | 1223
project manager | 13-1082.00 15-1299.09 | 2421
program manager | 13-1082.00 15-1299.09 | 2421
technical program manager | 15-1299.09 | 1330
delivery manager | 15-1299.09 | 1330
release manager | 15-1299.09 | 1330
scrum master | 15-1299.09 | 2421
business analyst | 13-1111.00 15-1211.00 | 2421
head of product | 11-2021.00 | 1223
chief product officer | 11-1011.00 | 1120
deployment strategist | 13-1111.00 | 2421
`,
  design: `
web designer | 15-1255.00 | 2166
product designer | 15-1255.00 | 2166
ux designer | 15-1255.00 | 2166
ux engineer | 15-1255.00 15-1254.00 | 2513
ux researcher | 15-1255.00 19-3022.00 | 2166
graphic designer | 27-1024.00 | 2166
designer | 27-1024.00 15-1255.00 | 2166
founding designer | 15-1255.00 | 2166
head of design | 15-1255.00 | 2166
3d artist | 27-1014.00 | 2166
motion designer | 27-1014.00 | 2166
video editor | 27-4032.00 | 3521
`,
  content: `
ux writer | 27-3042.00 27-3043.00 | 2641
technical writer | 27-3042.00 | 2641
content writer | 27-3043.00 | 2641
content strategist | 27-3043.00 13-1161.00 | 2431
editor | 27-3041.00 | 2642
translator | 27-3091.00 | 2643
localisation specialist | 27-3091.00 | 2643
`,
  support: `
customer success manager | 43-4051.00 41-3091.00 | 2434
customer success engineer | 15-1232.00 | 3512
support engineer | 15-1232.00 | 3512
customer support specialist | 43-4051.00 | 4222
it support specialist | 15-1232.00 | 3512
technical account manager | 41-9031.00 15-1232.00 | 2434
head of customer success | 11-2022.00 | 1221
`,
  sales: `
solutions engineer | 41-9031.00 | 2434
sales engineer | 41-9031.00 | 2434
implementation engineer | 15-1211.00 15-1252.00 | 2511
forward deployed engineer | 15-1252.00 15-1211.00 | 2512
forward deployed software engineer | 15-1252.00 | 2512
account executive | 41-3091.00 41-4011.00 | 3322
account manager | 41-3091.00 | 3322
sales development representative | 41-3091.00 | 3322
sales representative | 41-3091.00 41-4012.00 | 3322
sales manager | 11-2022.00 | 1221
sales operations analyst | 13-1161.00 13-1111.00 | 2421
business developer | 41-3091.00 11-2022.00 | 2431
head of sales | 11-2022.00 | 1221
`,
  marketing: `
marketing manager | 11-2021.00 | 1221
marketing specialist | 13-1161.00 | 2431
product marketing manager | 11-2021.00 13-1161.00 | 2431
growth marketer | 13-1161.00 | 2431
seo specialist | 13-1161.01 | 2431
social media manager | 13-1161.00 27-3031.00 | 2431
community manager | 27-3031.00 | 2432
developer advocate | 27-3031.00 15-1252.00 | 2432
communications manager | 11-2032.00 27-3031.00 | 1222
head of marketing | 11-2021.00 | 1221
chief marketing officer | 11-2021.00 | 1221
`,
  people: `
recruiter | 13-1071.00 | 2423
hr manager | 11-3121.00 | 1212
hr specialist | 13-1071.00 | 2423
head of people | 11-3121.00 | 1212
training specialist | 13-1151.00 | 2424
`,
  finance: `
financial analyst | 13-2051.00 | 2413
accountant | 13-2011.00 | 2411
finance manager | 11-3031.00 | 1211
finance specialist | 13-2099.00 | 2412
auditor | 13-2011.00 | 2411
tax specialist | 13-2082.00 13-2011.00 | 2411
head of finance | 11-3031.00 | 1211
chief financial officer | 11-3031.00 11-1011.00 | 1211
economist | 19-3011.00 | 2631
insurance broker | 41-3021.00 | 3321
real estate agent | 41-9022.00 | 3334
`,
  legal: `
lawyer | 23-1011.00 | 2611
paralegal | 23-2011.00 | 3411
`,
  operations: `
operations manager | 11-1021.00 | 1349
operations specialist | 13-1199.00 | 3339
office manager | 43-1011.00 11-3012.00 | 3341
executive assistant | 43-6011.00 | 3343
administrative clerk | 43-9061.00 43-6014.00 | 4110
procurement specialist | 13-1023.00 | 3323
supply chain manager | 11-3071.04 13-1081.00 | 1324
head of operations | 11-1021.00 | 1219
chief of staff | 13-1111.00 | 2421
founders associate | 13-1199.00 | 2421
consultant | 13-1111.00 | 2421
strategist | 13-1111.00 | 2421
receptionist | 43-4171.00 | 4226
`,
  leadership: `
chief executive officer | 11-1011.00 | 1120
chief technology officer | 11-3021.00 11-1011.00 | 1330
chief operating officer | 11-1011.00 11-1021.00 | 1120
chief information officer | 11-3021.00 | 1330
co-founder | 11-1011.00 | 1120
entrepreneur in residence | 11-1021.00 | 1120
engineering manager | 11-3021.00 11-9041.00 | 1330
site reliability engineering manager | 11-3021.00 | 1330
director of engineering | 11-3021.00 11-9041.00 | 1330
head of engineering | 11-3021.00 11-9041.00 | 1330
vp of engineering | 11-3021.00 11-9041.00 | 1330
head of infrastructure | 11-3021.00 | 1330
`,
  hardware: `
embedded software engineer | 15-1252.00 17-2061.00 | 2512
firmware engineer | 15-1252.00 17-2061.00 | 2512
hardware engineer | 17-2061.00 | 2152
robotics engineer | 17-2199.08 | 2149
mechanical engineer | 17-2141.00 | 2144
electrical engineer | 17-2071.00 | 2151
electronics engineer | 17-2072.00 | 2152
chip design engineer | 17-2061.00 17-2072.00 | 2152
fpga engineer | 17-2061.00 17-2072.00 | 2152
rf engineer | 17-2072.00 | 2153
controls engineer | 17-2071.00 17-2199.05 | 2151
manufacturing engineer | 17-2112.03 | 2141
civil engineer | 17-2051.00 | 2142
project engineer | 17-2199.00 13-1082.00 | 2149
safety engineer | 17-2111.00 | 2149
validation engineer | 17-2112.02 | 2141
quality manager | 11-3051.01 | 2141
engineering technician | 17-3023.00 17-3029.00 | 3119
field service technician | 49-2011.00 49-9041.00 | 7421
maintenance technician | 49-9071.00 49-9041.00 | 7233
`,
  science: `
postdoctoral researcher | 19-1099.00 25-1199.00 | 2310
phd student | 25-9044.00 19-4061.00 | 2310
physicist | 19-2012.00 | 2111
meteorologist | 19-2021.00 | 2112
`,
  education: `
teacher | 25-3099.00 25-1199.00 | 2359
instructional designer | 25-9031.00 | 2351
childcare worker | 39-9011.00 | 5311
fitness instructor | 39-9031.00 | 3423
`,
  health: `
nurse | 29-1141.00 | 2221
nursing assistant | 31-1131.00 | 5321
physician | 29-1215.00 29-1216.00 | 2211
physiotherapist | 29-1123.00 | 2264
occupational therapist | 29-1122.00 | 2269
psychologist | 19-3033.00 | 2634
pharmacist | 29-1051.00 | 2262
dentist | 29-1021.00 | 2261
dental assistant | 31-9091.00 | 3251
social worker | 21-1029.00 | 2635
`,
  trades: `
electrician | 47-2111.00 | 7411
mechanic | 49-3023.00 49-9041.00 | 7231
welder | 51-4121.00 | 7212
plumber | 47-2152.00 | 7126
carpenter | 47-2031.00 | 7115
bricklayer | 47-2021.00 | 7112
construction worker | 47-2061.00 | 9313
painter | 47-2141.00 | 7131
hvac technician | 49-9021.00 | 7127
machine operator | 51-4041.00 51-9199.00 | 7223
production worker | 51-9199.00 | 9329
warehouse worker | 53-7065.00 53-7062.00 | 9333
truck driver | 53-3032.00 | 8332
delivery driver | 53-3033.00 | 8322
bus driver | 53-3052.00 | 8331
cleaner | 37-2011.00 | 9112
cook | 35-2014.00 | 5120
waiter | 35-3031.00 | 5131
baker | 51-3011.00 | 7512
butcher | 51-3021.00 | 7511
shop assistant | 41-2031.00 | 5223
store manager | 41-1011.00 | 1420
hairdresser | 39-5012.00 | 5141
gardener | 37-3011.00 | 6113
farm worker | 45-2092.00 | 9211
security guard | 33-9032.00 | 5414
`,
  general: `
developer | 15-1252.00 | 2512
hacker | 15-1252.00 | 2512
`
};
