import type {HeadingTable} from "./table.ts";

/** How headings of English ads are worded. */
export const english: HeadingTable = {
  duties: `
    responsibilities; key responsibilities; your responsibilities; core responsibilities; primary responsibilities
    main responsibilities; job responsibilities; responsibilities include; responsibilities and duties; * responsibilities
    responsibilities *; duties; duties *; * duties; your duties; essential functions; essential job functions
    job duties; principal duties *; principal accountabilities; key accountabilities; accountabilities
    what you will do *; what you ll do *; what you do; what you d do; what you d be doing; what you will be doing *
    what will you do *; what will you be doing *; what you ll be doing *; what you will be working on
    what you will work on; what you ll work on; what you ll be working on; what will you work on; what you d work on
    what you will build; what you ll build; what you ll own; what you will own; what you ll lead
    what you ll be responsible for; what you will be responsible for; what you are responsible for; what we want you to do
    what we ll do together; what success looks like *; what does success look like *; what to expect; what you can expect
    you will; you will be; you will be responsible for; you ll; you ll be; you ll be responsible for; you would
    you will *; you ll *; you d be *; you would be working on *; in this role you will; in this role you ll
    in this role *; in this position *; as a * you will; as an * you will; as a * you ll; as an * you ll
    as a * you will be responsible for; as a * you can expect to; your role; your role *; your mission; your job
    your tasks; tasks; your day to day; day to day; day to day *; a day in the life *; a typical day *; your day
    typical day; your challenge; your challenges; the challenge; key challenges; the challenges; your impact; impact
    how you ll make an impact; how you will make an impact; how you will contribute; how you ll contribute
    the impact you will have; the impact you ll have; the difference you will make; your contribution
    role; the role; about the role; about this role; role summary; role summary *; role overview; the role overview
    role description; role responsibilities; about the job; about the job *; about the position; about this position
    about the opportunity; the opportunity; opportunity; the job; the position; position summary; position overview
    position description; position details; position; job summary; job description; job overview; job profile
    job details; job purpose; job brief; general summary; role purpose; purpose of the role; purpose
    overview of job function; overview of the role; overview of the position; summary of role; role profile; role details
    what s the job; what the job entails; what the job involves; what the role involves; what is the job
    what is this job; what this role is about; why this role matters; why this role exists; scope; scope of work
    scope of the role; your scope *; the work; the mission; mission of the role; projects; example projects
    sample projects; representative projects; example initiatives; upcoming projects; upcoming ongoing projects
    examples of responsibilities; examples of projects; examples of what you will do *; examples of things you will do
    what you could be working on; some of the things you ll do; some of the things you ll be working on
    some of the things you d be working on; some things you ll do; things you ll work on; things you might work on
    this means you might; what is involved; what s involved; what the work looks like; in the first 30 days
    within * months; in your first * days; in your first * months; first 30 days; first 90 days; by * days
    key deliverables; deliverables; objectives; key objectives; goals; main tasks; key tasks; areas of responsibility
    area of responsibility; functions; key functions; essential duties *; activities; main activities; key activities
    working on the * team; you ll be working on; you will be working on; we need you to; we want you to; we ll expect you to
    you ll get to; you will get to; help us; help us *; come help us *; potential responsibilities; the brief; assignment
    what you ll achieve; what you will achieve; what you ll accomplish; what you will accomplish; what we need you to do
    what you ll be up to; what you will be up to; what you ll deliver; what you will deliver; what your day looks like
    here is what you should expect; here s what you ll do; here is what you will do; here s what you ll be doing
    problems we solve; problems we *; problems you *; challenges we *; some of our challenges; interesting problems *
    technical challenges; employment information; successful candidates may help us with; we consider senior someone who can
    where you come in; where you ll come in; if you join our team you will; at * you will; at * you ll; on a day to day basis *; * responsibilities include
    * responsibilities will include; current projects; projects we work on; the project; it will involve; your job will be to
    what could you be doing; the work you ll do; where you can make an impact; what your work will focus on *
    what your day would look like; current technical challenges; our challenges include; hard problems *; core pillars *
    success metrics; key metrics *; examples of problems *; example projects include; how you ll make a huge impact *
  `,
  requirements: `
    requirements; * requirements; requirements *; requirement; job requirement; our requirements; key requirements
    minimum requirements; basic requirements; core requirements; technical requirements; essential requirements
    additional requirements; requirements and skills; prerequisites; other prerequisites; pre requisites; prerequisite
    qualifications; qualifications *; * qualifications; minimum qualifications; basic qualifications; key qualifications
    required qualifications; required qualifications *; skills and qualifications; job qualifications; your qualifications
    qualification; required; required *; mandatory; mandatory *; must have; must haves; must have *; must haves *
    musts; you must have; you must; you must be; essential; essential *; essentials; essential criteria; essential skills
    necessary skills; skills; skills *; your skills; key skills; core skills; technical skills; hard skills; soft skills
    skill set; skillset; skills required; skills needed; skills we re looking for; required skills *; skill requirements
    technical skills *; technical expertise; technical experience; technical competencies; competencies; core competencies
    key competencies; knowledge; knowledge and skills; knowledge skills and abilities; ksas; abilities; skills you ll need
    experience; your experience; experience required; required experience; experience and skills; skills and experience
    experience and qualifications; experience level; essential experience; relevant experience; work experience
    professional experience; technical background; background; your background; your background should include
    your background might look *; academic background; education; education and experience; education and certifications
    education requirements; languages; language skills; language requirements; certifications; personal qualities; traits
    attributes; personal attributes; key attributes; characteristics; mindset; attitude; your mindset; mindset and values
    profile; your profile; candidate profile; the profile; ideal profile; profile we value; ideal candidate profile
    person specification; person spec; ideal candidate; the ideal candidate; our ideal candidate; your ideal background
    ideal candidate *; the ideal candidate *; our ideal candidate *; an ideal candidate *; ideal candidates *
    the right candidate *; the perfect candidate *; successful candidate; the successful candidate *
    a successful candidate *; successful candidates *; candidates should have; candidates must have; candidate requirements
    applicants must have; applicants should have; applicant requirements; eligibility; eligibility requirements
    about you; about you *; a little about you; a little bit about you; a bit about you; more about you; you; you are
    you have; you ve; you re; you are a *; you re a *; you should; you should be; you should have; you should be able to
    you should also have; you need; you need to have; you need to; you ll need; you will need; you ll have; you will have
    you ll bring; you bring; you will bring; you might be; you may be; you possess; you know; you can; you love; you enjoy
    you might have; you might be a good fit *; you may be a good fit *; you could be a good fit *; you re a good fit if *
    you are a good fit if *; you might thrive in this role *; you may thrive in this role *; you ll thrive *
    you will thrive *; you are likely *; you re likely *; youre an amazing fit *; you re an amazing fit *
    you would be *fit*; you would be an excellent candidate *; you ll fit *; you ll love this job *
    what you have; what you bring; what you ll bring; what you will bring; what you bring to the table
    what you ll bring *; what you will bring *; what you need; what you ll need; what you will need; what you need to *
    what you ll need *; what you will need *; what you should have; what you should bring; what you must have; what you know
    what you are; what you re like; what you offer; what makes you *; what sets you apart; what it takes; what you ve done
    what we re looking for; what we re looking for *; what we are looking for; what we are looking for *; what we look for
    what we look for *; what we need; what we need *; what we want; what we want *; what we expect; what we expect *
    what we d like *; what we d love *; what we require; what we value; what we would like *; what are we looking for *
    what do we look for *; what re we looking for *; what will we look for in you; what will you bring; what do you need
    what skills *; who we re looking for; who we are looking for; who are we looking for; who we look for; who we need
    who we want; who you are; who you are *; who are you; who should apply; who is this for; who this is for; who s this for
    who we d like *; we re looking for; we are looking for; we re looking for *; we are looking for *; looking for
    looking for *; we looking for *; we re particularly looking for *; specifically we re looking for; specifically we need
    currently looking for; we re seeking; we are seeking; we re seeking *; seeking; we need; we need *; we want; we want *
    we expect; we expect *; our expectations; expectations; we require; we require *; we value; we d like *; we d love *
    we look for; we look for *; we love candidates who; we would like *; we re excited about *; to be successful *
    to succeed *; to thrive *; to excel *; to be considered *; in order to be successful *; to qualify *
    this role is for you *; this might be *for you*; this is for you *; this job is for you *; you should apply *
    apply if you *; is this you; does this sound like you; sound like you; sounds like you; are you *; do you have *
    do you have the *; the candidate *; the person; the ideal person *; your strengths; our wishlist; wish list; your toolkit
    success criteria; why you; how you think; the basics; how to know if you re a good fit; mission critical skills
    skills and requirements; desired skills and experience; core; minimum criteria; selection criteria; criteria
    in terms of experience *; experience with; experience in; experience with *; strong experience *; proven experience *
    proficiency in; knowledge of; familiarity with; technologies you should know; technical must haves
    a good candidate *; good candidates *; great candidates *; a great candidate *; great fit *; good fit *
    in addition you; in addition you *; extensive hands on experience *; we also expect *; other requirements
    people who *; someone who *; security clearance; clearance; clearance required; work authorization
    life and responsibilities *
    what you might look like; what you look like; things we re looking for; candidates should be; personality; requisites; need to have
    dev skills; ideal; we like to see *; you can qualify if *; reach out to us if you *; to hit the ground running *
    what we think you ll need *; what we love about you; the qualifications you need; experience needed; * a good fit if you
    perfect candidate; perfect candidate *; a perfect candidate *; in our dream world *; very strong in *; how we expect you to *
    skills we expect *; * skills we expect you to have; the successful person *; if you; would be a fit for you *
    this role could be a fit *; we are searching for *
  `,
  preferred: `
    nice to have; nice to haves; nice to have *; nice to haves *; nice *to have*; it s nice *; it would be nice *
    bonus; bonuses; bonus points; bonus points *; bonus skills; bonus skills *; bonus if; bonus if *; extra points *
    major bonus *; big bonus *; extra credit; extra credit *; brownie points *; plus points; plus; pluses; a plus; big plus
    it s a plus *; it is a plus *; a plus if *; big pluses; plusses; it d be a * plus *; it would be a plus *
    it s a bonus *; as a plus; considered a plus; preferred; preferred *; * preferred; preferred qualifications
    preferred skills *; preferred experience; preferred requirements; preferable; preferably; preferences
    desired; desired *; desirable; desirable *; desirables; highly desirable; highly desired; additionally desirable
    ideally; ideally you *; ideally you have; ideally you ll have; ideally you will have; ideally *; now it would be ideal *
    it would be ideal *; it would be great *; it would be awesome *; it d be great *; it s great if *; great if *
    it would be a bonus *; would be nice *; would be great *; would be a plus; would be ideal *; great to have
    great to haves; good to have; good to haves; good to have *; helpful; helpful *; also helpful; optional; optional *
    useful; useful skills; useful experience; advantageous; advantages; an advantage; additional skills
    additional qualifications; additional experience; added bonus; added advantage; even better *; what would be nice *
    we d love it if *; we d love if *; we d also love *; extra awesome *; extras; stand out *; stand out if *
    how to stand out; what will make you stand out; what makes you stand out; ways to stand out *; you ll stand out *
    you will stand out *; to stand out; you get extra *; recommended; recommended *; recommended experience
    non essential; not required *; not required but *; not essential *; wishlist; wish list items; we prefer *
    in addition the perfect candidate would have; you might also have; you might also *; you may also have
    icing on the cake; cherry on top; the cherry on the cake; sugar on top; surprise us *; secret sauce
    additional valuable experience; knowledge of any of these *; would like; desirable skills; additional desired *; beneficial *
    it would be helpful *; would be useful *; * would be useful; * is desirable; beyond the basics *; considered an advantage
    bonus knowledge; prefers *; your application will be all the more interesting *; it d be a big plus *
  `,
  tags: `
    stack; our stack; the stack; tech stack; our tech stack; the tech stack; technology stack; our technology stack
    current stack; our current stack; our current tech stack; technical stack; stack *; our stack *; * stack; tech; our tech
    technologies; our technologies; key technologies; technologies *; technologies we use; technologies you ll *
    technologies we *; what we use; what we re using; tools; our tools; tools we use; tools and technologies
    technology; our technology; technical environment; tech environment; development environment; environment; languages used
    keywords; tags; skill tags; some technologies *; a bit of our stack; about our stack; what our stack looks like
    here s our stack; here is our stack; the technologies *; we use; we work with; we currently use; you ll work with
    you ll be working with; you will work with *; you will be working with; you ll be using; you will use; you ll use
    programming languages; platforms; frameworks; libraries; databases; methods and tools; the tools *; skills and tools
    core technologies; main technologies; some of the technologies *; our backend; our frontend
    tech we use; techstack; our technology stack *; our tech stack *; tools in our stack *; what we re working with; things we use
    current technologies; technology focus areas; our architecture; we are built on; under the hood *; we currently use *
    the stack you will be working with
  `,
  benefits: `
    benefits; benefits *; our benefits; * benefits; key benefits; employee benefits; company benefits; awesome benefits
    perks; perks *; our perks; the perks; benefits and perks; perks and benefits; some perks; some nice perks *; * perks
    what we offer; what we offer *; what we can offer *; what we have to offer; what do we offer; what we ll offer
    what do you get; what you get; what you ll get; what you will get *; what you ll get *; what you get *; what you receive
    what you ll receive; what s in it for you; what s in it for me; what is in it for you; what s on offer; what we give you
    what we provide; what we ll provide; what we can give *; what can we offer *; we offer; we offer *; we provide
    we can offer; we also offer; our offer; the offer; offer; company offers; offering; in return; in return *
    in exchange *; on the other hand what do we offer you; you get; you ll get; you will get; you ll receive
    you ll also get; as a member of our * team you ll get; we ll give you; we give you; rewards; total rewards
    total rewards *; compensation; compensation *; * compensation; compensation and benefits; compensation range
    compensation and rewards; salary; salary *; * salary; salaries; salary range; base salary; pay; pay range; pay *; wages
    salary and benefits; remuneration; package; the package; our package; transparent salaries; equity; equity *; pto
    why join us; why join us *; why join *; why joining *; why us; why work with us; why work for us; why work here
    why work at *; why you should join *; why you should work *; why you ll love *; why you ll thrive *; why you should apply
    why you should *; why apply; why now; why choose us; why choose *; why should you *; why this job; why we re a *
    reasons to join *; reasons to work *; reasons to apply; reasons to *; some reasons *; 10 reasons *; good reasons *
    join us; join us *; join our team; come join us; working with us; working at *; working for us; work with us
    life at *; how you ll grow; growth; growth opportunities; career growth; career development; professional development
    learning and development; work life balance; working conditions; working model; working hours; our office; the office
    our awesome office; location and benefits; visa sponsorship; visa; relocation; relocation *; insurance; health insurance
    healthcare; health and wellness; wellness; time off; vacation; holidays; parental leave; retirement
    our promise to you; our commitment to you; our promise; additional benefits; other benefits; extra benefits; bonus and benefits
    benefits in *; what you will enjoy; what you ll enjoy; what you ll love *; what you will love *; things you ll love
    * offers; * offer you; flexible working; flexibility; remote work; remote policy; this is a great opportunity *; not your tech stack
    how we ll take care of you *; how we support *; perks of *; * benefits include; * perks of working *; reasons for joining *
    what makes working here *; few reasons *; a few reasons *; work equipment; what you can expect from us; what will you get *
    great benefits like these; we re proud to offer *
  `,
  about: `
    about us; about us *; a little about us; a little bit about us; a bit about us; a bit more about us; more about us; us
    who we are; who we are *; who are we; we are; we; about the company; about our company; about the team; about our team
    about the * team; about the department; about the project; about project; about our *; about the product
    about the organization; about the organisation; about the business; about the client; about our client; our client
    the client; company; the company; our company; company overview; company description; company profile; company summary
    company background; background about the business; what the company does; company introduction; the business; business
    team; the team; our team; our teams; team overview; team description; team summary; meet the team; the department
    team and environment; our team is; our mission; mission; our vision; vision; our mission *; our vision *
    our story; our values; values; our values *; our core values; core values; company values; our principles; our beliefs
    what we believe; what we believe in; some things we believe in; what we do; what we do *; what do we do; how we do it
    what * does; what * do; what we re building; what we are building; what we ve built; what we build; what is *; what s *
    who is *; who s *; our culture; culture; culture *; our culture *; company culture; team culture; learning culture
    engineering culture; our engineering culture; how we work; how we work *; how do we work; how we build *; the way we work
    our way of working; what it s like *; what s it like *; why i love it; why it s cool; why it matters; why we exist
    why * exists; our product; our products; the product; products; product; our services; our customers; customers; clients
    our clients; our investors; investors; funding; our story so far; traction; where we are; where we re at; where we re headed
    quick stats; quick facts; key facts; highlights; recent awards; awards; press; press coverage; recent coverage; articles
    in the news; our platform; our market; the problem; the solution; our approach; background on *; introduction; intro
    quick intro; tl dr; tldr; general information; a world changing company; the future we see; what makes us *
    what makes * special; why we re special; why *; some aspects of our culture *; some aspects of our work *
    some things we re proud of; cool stuff *; links; more info; more information; learn more; more about *; about *
    a little bit about *; a bit about *; little more about *; here is *; overview of *; our history; history; our impact
    the organization; the organisation; organization; organisation; our technology and *; diversity statement
    our engineering blog; engineering blog; our blog; how * works; what * is; meet *; discover *; welcome to *
    why engineers *; our engineering team; our locations; how we got here; our challenge
    we shape our tools *; the story
    our stats; the stats; stats; some facts *; our team members; team mission; in the press; long version; the gist; features
    our main practices *; ideas we live by; * great place to work
  `,
  process: `
    hiring process; hiring process *; our hiring process; the hiring process; interview process; our interview process
    the interview process; interview; interviews; interviewing; interview process *; recruitment process; recruiting process
    selection process; our process; the process; process; application process; our application process; the application process
    how our process works; client process *; next steps; what happens next; what to expect *process; steps to getting hired
    how to apply; how to apply *; how do i apply; how do you apply; to apply; to apply *; apply; apply now; apply here; apply *
    applying; application; applications; application instructions; application deadline; how to reach us; ready to apply
    interested; if interested; if you re interested *; interested *; are you interested; sound interesting; sounds interesting
    sounds good; sound good; contact; contact *; contact us; contacts; contact info; contact information; contact details
    get in touch; reach out; reach us; questions; questions *; email; e mail; email us; email *; send *; please send *; please apply *
    drop us a line; where to apply; ready to make an impact; think you re a good fit *; refer them; additional information
    recruiters; no recruiters; no recruiters *; notes for applicants; important notice *; important note *; deadline
    hiring; step *; 1 phone *; 2 phone *; phone screen; onsite interview; * onsite half *; timeline; process *; before you apply
    what the process looks like; here s what to expect in our process
    to submit; for more information *; for more info *; more details *; more info *; more information *; full description
    full details *; application details; details here; learn more *; read more *; find out more *; check us out *
    curious to learn more *; important information for candidates; not looking but know *; interviewing process
    have a look at our *; see all roles *; see more *; full job descriptions; full job description; job descriptions can be found *
    you can apply *; our recruitment process *
  `,
  legal: `
    equal opportunity; equal opportunity *; equal opportunities; equal opportunities *; equal employment *; eeo; eeo *; eoe
    * equal opportunity *; our commitment to *; diversity; diversity *; diversity equity *; diversity and *; * diversity
    inclusion; inclusion *; equity diversity *; dei; dei *; inclusivity; equality *; accessibility; accommodations
    accommodation; reasonable accommodation; reasonable accommodations; accommodation *; privacy; privacy *; data protection
    data privacy; legal; legal *; disclaimer; disclaimer *; disclosures; disclosure; background check; background checks
    background checks *; at will employment; e verify; e verify *; recruitment fraud *; fraud *; fraud warning
    pay transparency *; right to work; notice *; notice to *; applicant privacy *; candidate privacy *; gdpr *; recruitment agencies
    agency *; statement *; physical demands; physical requirements; work environment; working environment; export control *
    participates in the e verify program; * participates in the e verify program; mandatory disclosure; ai disclosure; use of ai *
  `,
  title: `
    positions; open positions; open positions *; positions available; positions open; available positions; current positions
    open roles; open roles *; roles; our open roles; our open positions; current openings; current open positions; openings
    our current openings; jobs; open jobs; vacancies; multiple open positions; engineering positions; engineering roles
    opportunities; current opportunities; we re hiring; we re hiring *; we are hiring; we are hiring *; we re hiring for *
    we re currently hiring *; we are currently hiring *; currently hiring *; hiring for; hiring for *; hiring *; now hiring *
    roles we re hiring for *; roles we are hiring for *; the roles we re hiring for; the positions we are hiring for; the positions
    here are our open roles *; here are some of our open roles; here are a few of our *; we have several positions open
    we have * open positions; we have a number of open positions; we have the following *; we are actively hiring *
    we re actively hiring *; specific roles *; open positions include; current job openings *; we re looking for the following *
    we are looking for the following *; we are currently looking for the following *; we are currently looking for
    we re currently looking for; right now we re looking for; right now we are looking for; we re hiring engineers *
    job openings; job openings *; job opportunities; roles include; positions include
    job listings; job postings; job posting; job descriptions; open position; roles available; available roles; all positions
    we have openings for *; we have these roles *; we currently have *; multiple positions *; current needs; opportunities include
    creative roles; select roles; featured openings; hot jobs; we re looking to hire; we re looking to fill *
    also looking for; * is hiring; we re expanding our team *; we are expanding *; opportunities in our team; onsite positions
    also hiring *; seeking multiple positions; non tech; non engineering
  `,
  body: `
    location; locations; location *; work location; job location; location and work policy; where; reports to; reporting line
    reporting line *; reporting to; type; job type; employment type; contract type; contract; start date; starting date
    schedule; hours; work hours; working time; headquarters; headquarters *; website; url; date posted; posted; job id; ref
    reference; salary currency; time zone; timezone; duration; department; industry; seniority; level; remote; onsite; office
    travel; travel *; logistics; details; other details; the details; other; misc; miscellaneous; notes; note; ps; p s; edit; update
    summary; overview; description; general; general description; employment type *; job category; job function; posted on
    preferred start date *; number of positions; openings count; final notes; thanks; cheers; thank you; regards
  `
};
