/** Invented records in the shapes that the services really give, by the reader that must claim them. */
export const samples: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  hn: [
    {
      id: "hn-900001",
      source: "hacker-news-who-is-hiring",
      datePosted: "2023-02-01",
      url: "https://news.ycombinator.com/item?id=900001",
      jobLocation: "Lyon",
      country: "FR",
      remote: false,
      description: "Loomworks | Weaver | Lyon | ONSITE<p>We weave &amp; dye."
    },
    {
      objectID: "900002",
      comment_text: "Tidepool | Diver | REMOTE",
      author: "ann",
      created_at: "2024-03-01T16:00:05Z",
      created_at_i: 1709308805,
      parent_id: 900000,
      story_id: 900000,
      story_title: "Ask HN: Who is hiring? (March 2024)",
      _tags: ["comment", "author_ann", "story_900000"]
    },
    {
      id: 900003,
      by: "ben",
      text: "Kilnhouse | Potter | Oslo",
      time: 1709308805,
      type: "comment",
      parent: 900000,
      kids: [900010]
    },
    {
      id: "900004",
      post_url: "https://news.ycombinator.com/item?id=900000",
      commenter: "eve",
      date: "2025-06-02T15:01:40Z",
      content: "Saltworks | Cook"
    },
    {
      id: 900000,
      created_at: "2024-03-01T16:00:00Z",
      author: "whoishiring",
      type: "story",
      title: "Ask HN: Who is hiring?",
      text: "Post below.",
      children: [
        {
          id: 900005,
          created_at: "2024-03-01T17:00:00Z",
          author: "dan",
          type: "comment",
          text: "Windmill | Miller",
          children: []
        },
        {
          id: 900006,
          created_at: "2024-03-01T18:00:00Z",
          author: "dee",
          type: "comment",
          text: "Forge | Smith",
          children: []
        }
      ]
    }
  ],
  lever: [
    {
      id: "5f0a1c1e-0000-4000-8000-000000000001",
      text: "Bridge Engineer",
      hostedUrl: "https://jobs.lever.co/spanworks/5f0a1c1e-0000-4000-8000-000000000001",
      applyUrl: "https://jobs.lever.co/spanworks/5f0a1c1e-0000-4000-8000-000000000001/apply",
      createdAt: 1756937304164,
      country: "PT",
      workplaceType: "hybrid",
      categories: {
        commitment: "Permanent",
        location: "Porto",
        team: "Structures",
        allLocations: ["Porto"],
        level: "Senior"
      },
      description: "<div>We build bridges.</div>",
      descriptionPlain: "We build bridges.",
      lists: [{text: "You bring", content: "<li>Statics</li><li>Patience</li>"}],
      additional: "<div>Lunch is on us.</div>",
      additionalPlain: "Lunch is on us.",
      salaryRange: {currency: "EUR", interval: "per-year-salary", min: 52000, max: 61000}
    }
  ],
  greenhouse: [
    {
      id: 7700001,
      internal_job_id: 61,
      absolute_url: "https://boards.greenhouse.io/orchardco/jobs/7700001",
      title: "Orchard Planner",
      language: "en",
      updated_at: "2026-02-27T05:35:02-05:00",
      first_published: "2026-02-24T04:46:10-05:00",
      location: {name: "Leeds; Remote (UK)"},
      company_name: "Orchard Co",
      content: "&lt;p&gt;Plan our orchards &amp;amp; hedges.&lt;/p&gt;",
      departments: [{id: 1, name: "Growing"}],
      offices: [{id: 2, name: "Leeds", location: "Leeds, UK"}],
      metadata: [{id: 3, name: "Workplace Type", value: "Hybrid", value_type: "single_select"}],
      pay_input_ranges: [
        {min_cents: 4_100_000, max_cents: 5_200_000, currency_type: "GBP", title: "UK range", blurb: ""},
        {min_cents: 4_500_000, max_cents: 5_900_000, currency_type: "GBP", title: "London range", blurb: ""}
      ]
    }
  ],
  ashby: [
    {
      __typename: "JobPostingBriefsWithIdsAndTeamId",
      id: "a1b2c3d4-0000-4000-8000-000000000001",
      title: "Lens Grinder",
      teamId: "t1",
      locationId: "l1",
      locationName: "Jena",
      employmentType: "FullTime",
      secondaryLocations: [{locationId: "l2", locationName: "Delft"}],
      compensationTierSummary: "€52K – €63K • Offers Equity"
    },
    {
      id: "a1b2c3d4-0000-4000-8000-000000000002",
      title: "Optics Intern",
      department: "R&D",
      team: "Lab",
      employmentType: "Intern",
      location: "Jena",
      secondaryLocations: [
        {location: "Graz", address: {postalAddress: {addressLocality: "Graz", addressCountry: "Austria"}}}
      ],
      isListed: true,
      isRemote: false,
      workplaceType: "OnSite",
      publishedAt: "2026-01-15T09:12:33.101+00:00",
      descriptionHtml: "<p>Polish mirrors.</p>",
      descriptionPlain: "Polish mirrors.",
      address: {postalAddress: {addressLocality: "Jena", addressRegion: "Thuringia", addressCountry: "Germany"}},
      jobUrl: "https://jobs.ashbyhq.com/Clear%20Glass/a1b2c3d4-0000-4000-8000-000000000002",
      applyUrl: "https://jobs.ashbyhq.com/Clear%20Glass/a1b2c3d4-0000-4000-8000-000000000002/application",
      compensation: {
        compensationTierSummary: "€20 – €24 per hour",
        summaryComponents: [
          {compensationType: "Salary", interval: "1 HOUR", currencyCode: "EUR", minValue: 20, maxValue: 24},
          {compensationType: "EquityPercentage", interval: "NONE", currencyCode: null, minValue: 0.1, maxValue: 0.2}
        ]
      }
    }
  ],
  smartrecruiters: [
    {
      id: "744000100000001",
      name: "Crane Operator",
      uuid: "u-1",
      refNumber: "REF1",
      company: {identifier: "HarbourGroup", name: "Harbour Group"},
      releasedDate: "2026-04-29T11:43:11.990Z",
      location: {
        city: "Gdynia",
        region: "Pomorskie",
        country: "pl",
        remote: false,
        hybrid: true,
        fullLocation: "Gdynia, , Poland"
      },
      industry: {id: "logistics", label: "Logistics"},
      typeOfEmployment: {id: "permanent", label: "Full-time"},
      experienceLevel: {id: "entry_level", label: "Entry Level"},
      customField: [{fieldId: "f1", fieldLabel: "Contract type", valueId: "v1", valueLabel: "Limited"}],
      language: {code: "en", label: "English"},
      ref: "https://api.smartrecruiters.com/v1/companies/HarbourGroup/postings/744000100000001"
    },
    {
      id: "744000100000002",
      name: "Harbour Pilot",
      company: {identifier: "HarbourGroup", name: "Harbour Group"},
      releasedDate: "2026-04-30T10:00:00.000Z",
      postingUrl: "https://jobs.smartrecruiters.com/HarbourGroup/744000100000002-harbour-pilot",
      location: {city: "Gdynia", country: "pl"},
      jobAd: {
        sections: {
          companyDescription: {title: "Company Description", text: "<p>We move ships.</p>"},
          jobDescription: {title: "Job Description", text: "<p>Guide vessels.</p>"},
          qualifications: {title: "Qualifications", text: "<p>A pilot's licence.</p>"},
          additionalInformation: {title: "Additional Information", text: ""}
        }
      }
    }
  ],
  recruitee: [
    {
      id: 2500001,
      title: "Chocolatier",
      slug: "chocolatier",
      status: "published",
      careers_url: "https://sweet.recruitee.com/o/chocolatier",
      company_name: "Sweet BV",
      description: "<p>Temper chocolate.</p>",
      requirements: "<p>A steady hand.</p>",
      remote: false,
      hybrid: true,
      on_site: false,
      city: "Ghent",
      country_code: "BE",
      location: "Ghent, Belgium",
      locations: [
        {id: 1, name: "Ghent", city: "Ghent", state: "East Flanders", country: "Belgium", country_code: "BE"}
      ],
      created_at: "2026-04-14 09:59:17 UTC",
      published_at: "2026-04-15 08:00:00 UTC",
      employment_type_code: "fulltime_fixed_term",
      experience_code: "entry_level",
      education_code: "bachelor_degree",
      salary: {min: "2500", max: "3100", period: "month", currency: "EUR"}
    }
  ],
  personio: [
    {
      id: "1960001",
      subcompany: "Bergbahn GmbH",
      office: "Sölden",
      additionalOffices: {office: ["Imst", "Landeck"]},
      department: "Betrieb",
      recruitingCategory: "Lift",
      name: "Seilbahntechniker (m/w/d)",
      employmentType: "permanent",
      seniority: "entry-level",
      schedule: "full-time",
      yearsOfExperience: "2-5",
      createdAt: "2025-02-13T09:13:38+00:00",
      jobDescriptions: {
        jobDescription: [
          {name: "Deine Aufgaben", value: "<ul><li>Seile prüfen</li></ul>"},
          {name: "Dein Profil", value: "Schwindelfrei."}
        ]
      }
    }
  ],
  remoteok: [
    {
      slug: "remote-kite-maker-1100001",
      id: "1100001",
      epoch: 1777305655,
      date: "2026-04-27T16:00:55+00:00",
      company: "Kites &amp; Co",
      position: "Kite Maker &amp; Tester",
      tags: ["wind"],
      description: "<p>Weâ\u0080\u0099re building kites.</p>",
      location: "Lisbon; Remote",
      apply_url: "https://remoteOK.com/remote-jobs/remote-kite-maker-1100001",
      salary_min: 0,
      salary_max: 0,
      logo: "",
      url: "https://remoteOK.com/remote-jobs/remote-kite-maker-1100001"
    }
  ],
  weworkremotely: [
    {
      title: "Lantern Ltd: Lamp Designer: Indoor",
      region: "Anywhere in the World",
      category: "Design",
      description: "<p>Design lamps.</p>",
      pubDate: "Mon, 06 Apr 2026 20:31:11 +0000",
      guid: "https://weworkremotely.com/remote-jobs/lantern-ltd-lamp-designer",
      link: "https://weworkremotely.com/remote-jobs/lantern-ltd-lamp-designer",
      type: "Full-Time"
    }
  ],
  rss: [
    {
      title: "Bookbinder",
      link: "https://paper.example/jobs/77",
      guid: {"#text": "77", "@isPermaLink": "false"},
      pubDate: "Tue, 07 Apr 2026 10:00:00 GMT",
      description: "<p>Short.</p>",
      "content:encoded": "<p>Bind books by hand, and by machine.</p>",
      "job_listing:company": "Paper House",
      "job_listing:location": "Turin"
    },
    {
      title: "Papermaker",
      link: [
        {"@rel": "self", "@href": "https://paper.example/feed/78"},
        {"@rel": "alternate", "@href": "https://paper.example/careers/78"}
      ],
      id: "tag:paper.example,2026:78",
      updated: "2026-04-08T10:00:00Z",
      summary: {"#text": "<p>Make paper.</p>", "@type": "html"},
      author: {name: "Paper House"}
    }
  ],
  justjoinit: [
    {
      guid: "b8000000-0000-4000-8000-000000000001",
      slug: "mill-miller-gdansk",
      title: "Miller",
      requiredSkills: ["Grain", "Stone"],
      niceToHaveSkills: ["Wind"],
      workplaceType: "office",
      experienceLevel: "mid",
      employmentTypes: [
        {from: 18000, to: 22000, currency: "pln", type: "permanent", unit: "month", gross: true},
        {from: 20000, to: 26000, currency: "pln", type: "b2b", unit: "month", gross: false}
      ],
      city: "Gdańsk",
      multilocation: [
        {city: "Gdańsk", slug: "mill-miller-gdansk"},
        {city: "Sopot", slug: "mill-miller-sopot"}
      ],
      companyName: "Mill",
      publishedAt: "2026-03-30T12:51:34.055Z"
    },
    {
      id: "mill-baker-lodz",
      title: "Baker",
      street: "Main",
      city: "Łódź",
      country_code: "PL",
      workplace_type: "remote",
      company_name: "Mill",
      experience_level: "senior",
      published_at: "2022-03-30T12:51:34.055Z",
      employment_types: [{type: "b2b", salary: {from: 120, to: 150, currency: "pln"}}],
      skills: [{name: "Rye", level: 5}],
      body: "<p>Bake rye.</p>"
    }
  ],
  usajobs: [
    {
      control_number: 800000001,
      year: 2024,
      position_title: "Park Ranger",
      department: "Department of Parks",
      agency: "Other Agencies and Independent Organizations",
      subagency: null,
      appointment_type: "Permanent",
      occupation_series: ["0025 - Park Ranger"],
      open_date: "2024-02-01",
      close_date: "2024-02-05",
      usajobs_url: "https://www.usajobs.gov/job/800000001"
    },
    {
      MatchedObjectId: "800000002",
      MatchedObjectDescriptor: {
        PositionID: "PR-24-1",
        PositionTitle: "Lead Ranger",
        PositionURI: "https://www.usajobs.gov/job/800000002",
        OrganizationName: "Park Service",
        DepartmentName: "Department of Parks",
        PositionLocationDisplay: "Moab, Utah",
        PositionLocation: [
          {
            LocationName: "Moab, Utah",
            CountryCode: "United States",
            CountrySubDivisionCode: "Utah",
            CityName: "Moab, Utah"
          }
        ],
        PositionOfferingType: [{Name: "Term", Code: "15318"}],
        QualificationSummary: "One year outdoors.",
        PositionRemuneration: [
          {MinimumRange: "24.5", MaximumRange: "31.0", RateIntervalCode: "PH", Description: "Per Hour"}
        ],
        PublicationStartDate: "2024-03-01T00:00:00.0000",
        UserArea: {
          Details: {
            JobSummary: "Guide visitors.",
            MajorDuties: ["Walk trails.", "Answer questions."],
            Requirements: "A licence.",
            RemoteIndicator: false,
            TeleworkEligible: true,
            Relocation: "True"
          }
        }
      }
    },
    {
      usajobsControlNumber: 800000003,
      positionTitle: "Ranger",
      hiringAgencyName: "Park Service",
      hiringDepartmentName: "Department of Parks",
      positionOpenDate: "2024-01-05",
      appointmentType: "Temporary",
      minimumSalary: 40000,
      maximumSalary: 52000,
      salaryType: "Per Year",
      PositionLocations: [
        {positionLocationCity: "Moab", positionLocationState: "Utah", positionLocationCountry: "United States"}
      ]
    }
  ],
  "schema-org": [
    {
      "@context": "https://schema.org/",
      "@type": "JobPosting",
      title: "Glazier",
      description: "<p>Cut glass &amp; fit it.</p>",
      identifier: {"@type": "PropertyValue", name: "Pane AG", value: "P-12"},
      datePosted: "2026-03-02",
      validThrough: "2026-05-02",
      employmentType: ["FULL_TIME", "INTERN"],
      industry: "Construction",
      hiringOrganization: {"@type": "Organization", name: "Pane AG", sameAs: "https://pane.example"},
      directApply: true,
      jobLocation: [
        {
          "@type": "Place",
          address: {
            "@type": "PostalAddress",
            addressLocality: "Basel",
            addressRegion: "BS",
            addressCountry: {"@type": "Country", name: "CH"}
          }
        }
      ],
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "CHF",
        value: {"@type": "QuantitativeValue", minValue: 70000, maxValue: 85000, unitText: "YEAR"}
      },
      experienceRequirements: {"@type": "OccupationalExperienceRequirements", monthsOfExperience: 24},
      educationRequirements: {"@type": "EducationalOccupationalCredential", credentialCategory: "bachelor degree"}
    },
    {
      "@context": "https://schema.org",
      "@graph": [
        {"@type": "BreadcrumbList", itemListElement: []},
        {
          "@type": ["JobPosting"],
          title: "Remote Glazier",
          description: "Advise glaziers from home.",
          hiringOrganization: "Pane AG",
          jobLocationType: "TELECOMMUTE",
          applicantLocationRequirements: [
            {"@type": "Country", name: "CH"},
            {"@type": "Country", name: "AT"}
          ],
          url: "https://pane.example/jobs/13",
          datePosted: "2026-03-03"
        }
      ]
    }
  ],
  arbeitnow: [
    {
      slug: "gaertner-berlin-100001",
      company_name: "Grün GmbH",
      title: "Gärtner (m/w/d)",
      description: "<p>Bäume pflegen.</p>",
      remote: false,
      url: "https://www.arbeitnow.com/jobs/companies/gruen/gaertner-berlin-100001",
      tags: ["Garden"],
      job_types: ["berufserfahren"],
      location: "Berlin",
      created_at: 1756937304
    }
  ],
  remotive: [
    {
      id: 1900001,
      url: "https://remotive.com/remote-jobs/design/mapmaker-1900001",
      title: "Mapmaker",
      company_name: "Atlas",
      category: "Design",
      tags: ["maps"],
      job_type: "freelance",
      publication_date: "2026-02-15T10:23:26",
      candidate_required_location: "Worldwide",
      salary: "$40,000 - $50,000",
      description: "<p>Draw maps.</p>"
    }
  ],
  jobicy: [
    {
      id: 88001,
      url: "https://jobicy.com/jobs/88001-tea-taster",
      jobSlug: "88001-tea-taster",
      jobTitle: "Tea Taster &#8211; Green",
      companyName: "Leaf",
      jobIndustry: ["Food"],
      jobType: ["full-time"],
      jobGeo: "UK",
      jobLevel: "Senior",
      jobExcerpt: "Taste.",
      jobDescription: "<p>Taste tea.</p>",
      pubDate: "2026-01-03 09:04:37",
      annualSalaryMin: "80000",
      annualSalaryMax: "95000",
      salaryCurrency: "GBP"
    }
  ],
  workable: [
    {
      title: "Sailmaker",
      shortcode: "AB12CD34EF",
      code: "",
      employment_type: "Full-time",
      telecommuting: true,
      department: "Loft",
      url: "https://apply.workable.com/j/AB12CD34EF",
      published_on: "2026-02-03",
      created_at: "2026-02-01",
      country: "Greece",
      city: "Piraeus",
      state: "Attica",
      education: "Bachelor's Degree",
      experience: "Entry level",
      industry: "Maritime",
      locations: [{country: "Greece", countryCode: "GR", city: "Piraeus", region: "Attica", hidden: false}],
      description: "<p>Sew sails.</p>"
    }
  ],
  teamtailor: [
    {
      id: "500001",
      type: "jobs",
      links: {"careersite-job-url": "https://career.snow.example/jobs/500001-ski-tuner"},
      attributes: {
        title: "Ski Tuner",
        pitch: "Come and tune.",
        body: "<p>Wax skis.</p>",
        "created-at": "2026-01-20T12:00:00.000+01:00",
        "remote-status": "none",
        "employment-type": "temporary",
        "language-code": "en",
        "min-salary": 28000,
        "max-salary": 31000,
        currency: "SEK",
        "salary-time-unit": "monthly"
      }
    }
  ],
  himalayas: [
    {
      title: "Cartographer",
      excerpt: "Maps.",
      companyName: "Peak",
      companySlug: "peak",
      employmentType: "Full Time",
      minSalary: 60000,
      maxSalary: 80000,
      seniority: ["Mid-level"],
      currency: "USD",
      locationRestrictions: ["Nepal", "India"],
      timezoneRestrictions: [5.75],
      categories: ["Maps"],
      description: "<p>Map peaks.</p>",
      pubDate: 1756937304,
      expiryDate: 1759937304,
      applicationLink: "https://himalayas.app/companies/peak/jobs/cartographer",
      guid: "https://himalayas.app/companies/peak/jobs/cartographer"
    }
  ],
  adzuna: [
    {
      id: "5000000001",
      adref: "x",
      title: "Thatcher",
      description: "Thatch roofs in &hellip;",
      created: "2026-03-08T18:07:39Z",
      company: {display_name: "Reed & Sons"},
      location: {area: ["UK", "South West England", "Devon"], display_name: "Devon, South West England"},
      category: {tag: "trade-jobs", label: "Trade"},
      salary_min: 31000,
      salary_max: 36000,
      salary_is_predicted: "0",
      contract_type: "permanent",
      contract_time: "full_time",
      redirect_url: "https://www.adzuna.co.uk/jobs/land/ad/5000000001?se=abc"
    }
  ],
  platsbanken: [
    {
      id: "24300001",
      webpage_url: "https://arbetsformedlingen.se/platsbanken/annonser/24300001",
      headline: "Glasblåsare",
      description: {text: "Blås glas.\nVarje dag.", text_formatted: "<p>Blås glas.</p>"},
      employment_type: {concept_id: "x", label: "Vanlig anställning"},
      duration: {label: "Tills vidare"},
      salary_description: "Fast månadslön",
      employer: {name: "Hyttan AB", workplace: "Hyttan"},
      workplace_address: {municipality: "Kosta", region: "Kronobergs län", country: "Sverige", city: "Kosta"},
      publication_date: "2026-02-18T00:00:00",
      remote_work: false
    }
  ],
  eures: [
    {
      url: "https://europa.eu/eures/portal/jv-se/jv-details/AAAAAAAAA?lang=es",
      fecha_publicacion: "10/10/2025",
      fecha_limite: "31/10/2025",
      titulo: "TEJEDOR",
      empresa: "",
      ocupacion: "Tejedor/tejedora",
      descripcion: "Se necesita tejedor.",
      pais: "España",
      region: "León",
      tipo_contrato: "Determinado"
    },
    {
      url: "https://europa.eu/eures/portal/jv-se/jv-details/BBBBBBBBB?lang=de",
      Veröffentlichungsdatum: "10.10.2025",
      Stellenbezeichnung: "Weber",
      Arbeitgeber: "Tuch AG",
      Beschreibung: "Wir suchen einen Weber.",
      Land: "Deutschland",
      Region: "Sachsen",
      Vertragsart: "Unbefristet"
    }
  ],
  rebase: [
    {
      id: "rebase-90001",
      source: "rebase-network",
      title: "[杭州] 茶馆诚聘 茶艺师",
      datePosted: "2024-05-06",
      description: "## 地点\r\n- 工作地点：杭州\r\n",
      parsed: {
        location: "杭州",
        salary_min: 30,
        salary_max: 60000,
        salary_currency: "CNY",
        salary_period: null,
        remote: true
      }
    }
  ],
  microsoft: [
    {
      id: "400001",
      title: "Tester II",
      description: "Test all of it.",
      category: "Engineering",
      subCategory: "Quality",
      state: "Washington",
      targetLevel: 61
    }
  ],
  row: [
    {id: "r-1", title: "Falconer", description: "Train falcons.", company: "Aerie", location: "Abu Dhabi"},
    {Job_Title: "Beekeeper", "Company Name": "Hive", "Job Description": "Keep bees.", date_posted: "2025-03-04"}
  ]
};
