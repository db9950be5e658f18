"""Résumés of people who are new to the trade or come back to it, as such people write them. All made up."""

from __future__ import annotations

from letter_people_trade import Resume, basics

BARISTA: Resume = {
    "basics": basics("Matteo van der Berg", "Portland", "OR", "US"),
    "work": [
        {
            "name": "The Daily Grind Coffee Co.",
            "position": "Barista & Shift Lead",
            "startDate": "2022-03",
            "highlights": [
                "Serving 200-250 guests per shift while keeping average ticket time under 4 minutes",
                "Leading a crew of 5 and handling complaints on the spot",
                "Counting and depositing cash at close",
                "Training new baristas on POS (Square) and recipes",
            ],
        },
        {
            "name": "Pasta Fresca",
            "position": "Server",
            "startDate": "2019-06",
            "endDate": "2022-02",
            "highlights": [
                "Waited on up to eight tables at a time",
                "Memorized a 60-item menu, allergens included",
                "Voted server of the month, Aug. 2021",
            ],
        },
    ],
    "education": [{"institution": "Grant High School", "studyType": "High School Diploma", "endDate": "2018"}],
    "skills": [{"name": "Square POS"}, {"name": "Conflict resolution"}],
    "languages": [{"language": "English"}, {"language": "Italian", "fluency": "Conversational"}],
    "x-apptracker": {
        "stories": [
            {
                "title": "Wrong cake",
                "situation": "A regular picked up a birthday cake with the wrong name on it an hour before the party",
                "action": (
                    "I apologized, called our baker, had the name redone while she waited and paid for her coffee"
                ),
                "result": "She left a five-star review that named me",
                "skills": ["Problem solving", "Patience"],
            }
        ],
        "availability": {"shifts": "open availability, weekends included"},
    },
}

RETURNING: Resume = {
    "basics": basics(
        "Nguyễn Thị Hoa",
        "San Jose",
        "CA",
        "US",
        "Returning to work after seven years caring for my children and my mother. Before that, "
        "bank teller and customer "
        "service representative.",
    ),
    "work": [
        {
            "name": "Family care",
            "position": "Full-time caregiver",
            "startDate": "2019-06",
            "endDate": "2026-08",
            "summary": (
                "Cared for two children and my mother, and dealt with schools, clinics and insurers on their behalf."
            ),
        },
        {
            "name": "Bank of the West",
            "position": "Customer Service Representative",
            "startDate": "2015-02",
            "endDate": "2019-05",
            "highlights": [
                "Answered account and card questions from 60 customers a day, in English and Vietnamese.",
                "Processed disputes and wire transfers without an error in 2018.",
                "Opened an average of 12 new accounts a month.",
            ],
        },
        {
            "name": "Lee's Sandwiches",
            "position": "Cashier",
            "startDate": "2012",
            "endDate": "2015",
            "highlights": ["Served customers quickly during lunch rush"],
        },
    ],
    "volunteer": [
        {
            "organization": "Franklin Elementary School PTA",
            "position": "Treasurer",
            "startDate": "2023-09",
            "highlights": [
                "Kept the books for a $14,000 yearly budget",
                "Phoned 90 families to fill the volunteer roster",
            ],
        }
    ],
    "education": [
        {
            "institution": "Evergreen Valley College",
            "area": "Accounting",
            "studyType": "Associate of Arts",
            "endDate": "2014",
        }
    ],
    "skills": [{"name": "Excel", "level": "Intermediate"}, {"name": "QuickBooks"}],
    "languages": [
        {"language": "Vietnamese", "fluency": "Native speaker"},
        {"language": "English", "fluency": "Fluent"},
    ],
    "x-apptracker": {"availability": {"start": "at once"}},
}

STUDENT: Resume = {
    "basics": basics("Chidi Okafor", "Bristol", "", "GB"),
    "volunteer": [
        {
            "organization": "Bristol Children's Helpline",
            "position": "Listening Volunteer",
            "startDate": "2025-02",
            "summary": "Answer calls from young people two evenings a week.",
            "highlights": [
                "Completed 30 hours of training in active listening and safeguarding",
                "Have taken over 150 calls",
            ],
        },
        {
            "organization": "St Nicholas Food Bank",
            "position": "Front desk volunteer",
            "startDate": "2024-01",
            "endDate": "2025-01",
            "highlights": ["Welcomed around 40 families every Saturday and explained how the vouchers work"],
        },
    ],
    "education": [
        {
            "institution": "University of the West of England",
            "area": "Psychology",
            "studyType": "BSc (Hons)",
            "startDate": "2024-09",
            "endDate": "2027-06",
        },
        {
            "institution": "Cotham School",
            "studyType": "A-levels",
            "area": "Psychology, English and Biology",
            "endDate": "2024",
        },
    ],
    "skills": [{"name": "Microsoft Teams"}, {"name": "Active listening"}],
    "languages": [
        {"language": "English", "fluency": "Native speaker"},
        {"language": "Igbo", "fluency": "Conversational"},
    ],
    "x-apptracker": {"availability": {"hours": "Up to 20 hours a week, evenings and weekends"}},
}

NURSE_AIDE: Resume = {
    "basics": basics(
        "Beatrice Ndiaye",
        "Minneapolis",
        "MN",
        "US",
        "CNA with 8 years of bedside care, moving to phone-based patient support.",
    ),
    "work": [
        {
            "name": "Abbott Ridge Nursing & Rehab",
            "position": "Certified Nursing Assistant (CNA)",
            "startDate": "2018-05",
            "endDate": "2026-07",
            "highlights": [
                "RESPONSIBLE FOR DAILY CARE OF 12 RESIDENTS PER SHIFT",
                "DOCUMENTED VITALS AND CARE NOTES IN POINTCLICKCARE",
                "CALMED ANXIOUS RESIDENTS AND KEPT FAMILIES INFORMED BY PHONE",
                "NOMINATED FOR CAREGIVER OF THE YEAR 2023",
            ],
        },
        {
            "name": "Target",
            "position": "Guest Service Team Member",
            "startDate": "2016-09",
            "endDate": "2018-04",
            "highlights": ["Processed returns at Guest Service", "Answered the store phone"],
        },
    ],
    "education": [
        {
            "institution": "Minneapolis College",
            "area": "Nursing Assistant",
            "studyType": "Certificate",
            "endDate": "2018",
        }
    ],
    "certificates": [{"name": "Certified Nursing Assistant"}, {"name": "CPR/First Aid"}],
    "languages": [
        {"language": "French", "fluency": "Native speaker"},
        {"language": "English", "fluency": "Fluent"},
        {"language": "Wolof", "fluency": "Native speaker"},
    ],
}

TEACHER: Resume = {
    "basics": basics(
        "Fiona MacLeod",
        "Glasgow",
        "",
        "GB",
        (
            "Primary teacher for eleven years, now looking for a role that uses the listening and "
            "explaining without the marking."
        ),
    ),
    "work": [
        {
            "name": "St Mungo's Primary School",
            "position": "Class Teacher",
            "startDate": "2015-08",
            "endDate": "2026-06",
            "highlights": [
                (
                    "Planned and taught lessons in all subjects for classes of up to 31 pupils aged seven to "
                    "eleven; adapted "
                    "materials for pupils with additional needs; met parents every term to explain progress, "
                    "agree targets and "
                    "deal with worries before they became complaints"
                ),
                "Coordinated a team of three classroom assistants",
                (
                    "Took over the school's parent enquiries inbox during the 2020 closures and answered every "
                    "message within a "
                    "day"
                ),
                "Raised £4,300 for a sensory room",
            ],
        },
        {
            "name": "The Willow Tea Rooms",
            "position": "Waitress",
            "startDate": "2011-06",
            "endDate": "2014-09",
            "highlights": ["Served breakfasts and afternoon teas to tourists from all over the world"],
        },
    ],
    "education": [
        {
            "institution": "University of Strathclyde",
            "area": "Primary Education",
            "studyType": "PGDE",
            "endDate": "2015",
        },
        {"institution": "University of Glasgow", "area": "History", "studyType": "MA (Hons)", "endDate": "2014"},
    ],
    "skills": [
        {"name": "Microsoft 365", "keywords": ["Teams", "Outlook", "Excel"]},
        {"name": "Plain-language writing"},
    ],
    "languages": [{"language": "English", "fluency": "Native speaker"}, {"language": "Gaelic", "fluency": "Basic"}],
    "x-apptracker": {
        "stories": [
            {
                "title": "The angry father",
                "situation": "A father came in shouting that his son was being ignored in class",
                "action": "I let him finish, asked what his son had told him at home and showed him the boy's work, "
                "page by "
                "page",
                "result": (
                    "We agreed on a weekly phone call, and by the end of the term he had joined the parent council"
                ),
                "skills": ["Active listening", "Conflict resolution"],
            }
        ]
    },
}

VETERAN: Resume = {
    "basics": basics(
        "Daniel Kowalczyk", "Fayetteville", "NC", "US", "U.S. Army veteran (2014-2024), Secret clearance."
    ),
    "work": [
        {
            "name": "Amazon",
            "position": "Warehouse Associate",
            "startDate": "2024-11",
            "highlights": ["Picks and packs 300+ items per shift at 99.8% accuracy"],
        },
        {
            "name": "U.S. Army",
            "position": "Signal Support Systems Specialist (25U), Staff Sergeant",
            "startDate": "2014-06",
            "endDate": "2024-09",
            "summary": "Ran radio and network support for a battalion of 600 soldiers.",
            "highlights": [
                "Led a help desk of 7 soldiers answering 40+ trouble calls per day during two deployments",
                "Trained 85 soldiers in radio operation and basic computer security",
                "Accountable for $3.2M of communications equipment with no losses",
                "Army Commendation Medal, 2019 & 2022",
            ],
        },
    ],
    "education": [
        {
            "institution": "Fayetteville Technical Community College",
            "area": "Information Technology",
            "studyType": "Associate of Applied Science",
            "startDate": "2025-01",
        }
    ],
    "certificates": [{"name": "CompTIA Security+"}],
    "skills": [{"name": "Windows"}, {"name": "Radio and network troubleshooting"}],
    "x-apptracker": {"availability": {"shifts": "any shift, nights included"}},
}

FREELANCER: Resume = {
    "basics": basics("Ingrid Sørensen", "Toronto", "ON", "CA", "Translator and virtual assistant between longer jobs."),
    "work": [
        {
            "name": "Freelance",
            "position": "Translator (Danish/English)",
            "startDate": "2024-02",
            "highlights": [
                "Translate product manuals and customer e-mails for 6 regular clients",
                "Delivered 140 jobs with no missed deadline",
            ],
        },
        {
            "name": "IKEA",
            "position": "Customer Relations Co-worker",
            "startDate": "2020-09",
            "endDate": "2022-11",
            "highlights": [
                "Sorted out missing parts, damaged goods and late deliveries by phone and e-mail, about 45 cases a day",
                "Was asked to test the new case system before it was rolled out to 60 colleagues",
            ],
        },
        {
            "name": "Self-employed",
            "position": "Virtual Assistant",
            "highlights": ["Managed calendars and inboxes for two small firms"],
        },
        {
            "name": "Hotel d'Angleterre",
            "position": "Receptionist",
            "highlights": ["Checked guests in and out in three languages"],
        },
    ],
    "education": [
        {
            "institution": "University of Copenhagen",
            "area": "English",
            "studyType": "Bachelor's degree",
            "endDate": "2016",
        }
    ],
    "languages": [
        {"language": "Danish", "fluency": "Native speaker"},
        {"language": "English", "fluency": "Fluent"},
        {"language": "Swedish", "fluency": "Good"},
    ],
    "skills": [{"name": "Trello"}, {"name": "Google Workspace"}],
    "x-apptracker": {"equipment": {"headset": True, "internet": "1 Gbps fibre"}},
}

LOWER_CASE: Resume = {
    "basics": basics("Jayden Lewis", "Atlanta", "GA", "US", "hardworking team player looking for a chance to grow 🚀"),
    "work": [
        {
            "name": "Publix",
            "position": "front service clerk",
            "startDate": "2024-06",
            "highlights": [
                "✅ bag groceries and help customers to their cars",
                "✅ clean up spills, collect carts",
                "✅ got 5 customer compliments in my first 3 months 🎉",
            ],
        },
        {
            "name": "uncle's lawn care",
            "position": "helper",
            "startDate": "2022",
            "endDate": "2024",
            "highlights": ["mowed lawns for 15 houses", "talked to customers about prices and set appointments"],
        },
    ],
    "education": [{"institution": "Westlake High School", "studyType": "High School Diploma", "endDate": "2024-05"}],
    "skills": [{"name": "communication"}, {"name": "instagram, tiktok"}, {"name": "typing", "level": "45 wpm"}],
}

FRONT_DESK: Resume = {
    "basics": basics("Rosa D'Angelo", "Buffalo", "NY", "US"),
    "work": [
        {
            "name": "Marriott",
            "position": "Front Desk Agent",
            "startDate": "2021-10",
            "endDate": "2026-10",
            "highlights": [
                "I check in up to 90 guests on a busy Friday.",
                "I was the one they called when a guest was upset, because I don't take it personally.",
                "I answered a six-line phone and took reservations.",
                "I sold room upgrades worth about $1,100 a month.",
            ],
        },
        {
            "name": "Tim Hortons",
            "position": "Team Member",
            "startDate": "2019-01",
            "endDate": "2021-09",
            "highlights": ["I worked drive-thru and front counter."],
        },
    ],
    "education": [
        {"institution": "SUNY Erie", "area": "Hotel Management", "studyType": "some college", "endDate": "2021"}
    ],
    "skills": [{"name": "Opera PMS"}, {"name": "Multi-line phones"}],
    "languages": [{"language": "English", "fluency": "Native speaker"}],
}

THIN: Resume = {
    "basics": basics("Sam Carter", "Omaha", "NE", "US"),
    "work": [
        {
            "name": "Dollar General",
            "position": "Sales Associate",
            "startDate": "2025-03",
            "highlights": ["Stocking", "Cashier"],
        }
    ],
    "education": [{"institution": "Omaha North High School", "studyType": "GED"}],
    "skills": [{"name": "Customer service"}, {"name": "Teamwork"}],
}

NEW: dict[str, Resume] = {
    "barista": BARISTA,
    "returning": RETURNING,
    "student": STUDENT,
    "nurse aide": NURSE_AIDE,
    "teacher": TEACHER,
    "veteran": VETERAN,
    "freelancer": FREELANCER,
    "lower case": LOWER_CASE,
    "front desk": FRONT_DESK,
    "thin": THIN,
}
