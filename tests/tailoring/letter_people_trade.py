"""Résumés of people from the trade, as such people write them: agents, desks, support, sales, collections, chat, leads.

All made up. Each is JSON Resume as it would be imported, with stories where the person told some.
"""

from __future__ import annotations

import unicodedata
from typing import Any

Resume = dict[str, Any]


def basics(name: str, city: str, region: str, country: str, summary: str = "", **more: object) -> Resume:
    mail = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if c.isascii() and c.isalpha())
    phone = {"GB": "07700 900145", "CA": "(416) 555-0134"}.get(country, "(555) 010-0142")
    said = {"summary": summary} if summary else {}
    return {
        "name": name,
        "email": f"{mail}@example.com",
        "phone": phone,
        "location": {"city": city, "region": region, "countryCode": country},
        **said,
        **more,
    }


BILINGUAL_AGENT: Resume = {
    "basics": basics(
        "Dolores Vega-Martínez",
        "El Paso",
        "TX",
        "US",
        "Bilingual customer service professional with 6+ years in high-volume inbound call centers.",
    ),
    "work": [
        {
            "name": "The Home Depot",
            "position": "Customer Care Associate",
            "startDate": "2022-04",
            "summary": "Take order, delivery and warranty calls in English and Spanish.",
            "highlights": [
                "Handle 65-80 inbound calls per day in English and Spanish",
                "Maintain a 4.8/5 customer satisfaction score (team average 4.5)",
                "Trained 9 new hires on the order management system and call documentation",
                "Resolved 88% of delivery complaints on the first call in 2025",
            ],
        },
        {
            "name": "Sun Valley Wireless, Inc.",
            "position": "Call Center Representative",
            "startDate": "2019-08",
            "endDate": "2022-03",
            "highlights": [
                "Answered billing and plan questions for prepaid and postpaid customers",
                "De-escalated upset callers and kept transfers to supervisors under 3%",
                "Promoted to Tier 2 after 11 months",
            ],
        },
        {
            "name": "Whataburger",
            "position": "Cashier/Team Member",
            "startDate": "2017-06",
            "endDate": "2019-07",
            "highlights": ["Fast-paced counter and drive-thru service", "Cash handling"],
        },
    ],
    "education": [
        {"institution": "El Paso Community College", "area": "Business", "studyType": "Associate of Applied Science"}
    ],
    "skills": [
        {"name": "CRM", "keywords": ["Salesforce", "Zendesk", "Genesys"]},
        {"name": "Microsoft Office", "keywords": ["Excel", "Outlook"]},
        {"name": "Typing", "level": "58 WPM"},
    ],
    "languages": [
        {"language": "English", "fluency": "Fluent"},
        {"language": "Spanish", "fluency": "Native speaker"},
    ],
    "x-apptracker": {
        "stories": [
            {
                "title": "The refrigerator that never came",
                "situation": "A customer's refrigerator delivery had been missed three times",
                "task": "",
                "action": "I called the warehouse while she was on the line, found the order stuck behind a wrong zip "
                "code, corrected it and booked a Saturday slot",
                "result": "It arrived that Saturday, and she wrote in the survey that I was the first person who "
                "stayed "
                "on the line",
                "skills": ["Problem solving", "Empathy"],
            }
        ],
        "availability": {"shifts": "I can work evenings, weekends and holidays", "start": "two weeks after an offer"},
    },
}

SUPERMARKET_DESK: Resume = {
    "basics": basics(
        "Siobhan O'Neill",
        "Leicester",
        "",
        "GB",
        (
            "Customer service assistant with five years on a busy supermarket desk. Used to queues, "
            "complaints and targets."
        ),
    ),
    "work": [
        {
            "name": "Marlowe & Sons Supermarkets",
            "position": "Customer Service Desk Assistant",
            "startDate": "2021-09",
            "highlights": [
                "Dealing with around 70 refunds, exchanges and complaints a day, often with a queue waiting.",
                "Answering the store telephone and taking messages for managers.",
                "Chosen to train 14 colleagues when the store moved to a new returns system in 2024.",
                "Organised the Christmas order book; 600 orders collected with two errors.",
            ],
        },
        {
            "name": "Boots",
            "position": "Sales Assistant",
            "startDate": "2019-05",
            "endDate": "2021-08",
            "highlights": [
                "Advised customers on skincare and photo services and exceeded loyalty card target by 20% in 2020.",
                "Balanced tills at the end of each day.",
            ],
        },
    ],
    "education": [
        {
            "institution": "Leicester College",
            "area": "Business",
            "studyType": "BTEC Level 3",
            "startDate": "2017",
            "endDate": "2019",
        }
    ],
    "skills": [{"name": "Microsoft Office", "keywords": ["Word", "Excel"]}, {"name": "Complaint handling"}],
    "languages": [{"language": "English", "fluency": "Native speaker"}],
    "x-apptracker": {
        "stories": [
            {
                "title": "Double-charged pensioner",
                "situation": "An elderly customer had been charged twice for his weekly shop and was close to tears",
                "action": "Sat him down, checked both receipts against the till roll and rang his bank with him",
                "result": "Both charges were put right the same day and he still asks for me at the desk",
                "skills": ["Patience", "Empathy"],
            }
        ],
        "availability": {"notice": "One month's notice"},
    },
}

TECH_SUPPORT: Resume = {
    "basics": basics(
        "Omar bin Rashid",
        "Dearborn",
        "MI",
        "US",
        "Help desk technician. CompTIA A+ certified. 4 years of Tier 1/Tier 2 support for offices and home users.",
    ),
    "work": [
        {
            "name": "Great Lakes Managed IT, LLC",
            "position": "Help Desk Technician (Tier 2)",
            "startDate": "2023-02",
            "highlights": [
                (
                    "• Troubleshoot VPN, printer, and Microsoft 365 issues for 350+ users by phone, chat, and "
                    "remote session"
                ),
                "• Average 22 tickets per day; 91% closed within SLA",
                (
                    "• Wrote 40 knowledge base articles (e.g., password resets, MFA enrollment) that cut repeat "
                    "tickets by 18%"
                ),
                "• Image and ship laptops; set up user accounts in Active Directory",
            ],
        },
        {
            "name": "Comcast",
            "position": "Technical Support Representative",
            "startDate": "2021-05",
            "endDate": "2023-01",
            "highlights": [
                "• Walked customers through modem, Wi-Fi and TV problems, 50+ calls a day",
                "• Top 10% of 120 agents for first call resolution, Q3 2022",
                "• Escalations to field technicians documented in Remedy",
            ],
        },
    ],
    "education": [
        {
            "institution": "Henry Ford College",
            "area": "Computer Information Systems",
            "studyType": "Associate of Science",
            "endDate": "2021-05",
        }
    ],
    "certificates": [{"name": "CompTIA A+", "issuer": "CompTIA", "date": "2021-03"}],
    "skills": [
        {"name": "Operating systems", "keywords": ["Windows 10/11", "macOS"]},
        {"name": "Tools", "keywords": ["ServiceNow", "Active Directory", "TeamViewer", "Jira"]},
        {"name": "Networking basics", "keywords": ["DNS", "DHCP", "VPN", "VoIP"]},
    ],
    "languages": [
        {"language": "English", "fluency": "Fluent"},
        {"language": "Arabic", "fluency": "Native speaker"},
    ],
    "x-apptracker": {
        "stories": [
            {
                "title": "Payroll on a Friday",
                "situation": "On a Friday afternoon an accountant could not open the payroll server from home",
                "action": "Checked her VPN certificate, saw that it had expired, issued a new one and stayed connected "
                "until payroll had run",
                "result": "120 people were paid on time",
                "skills": ["Troubleshooting", "Staying calm under pressure"],
            }
        ]
    },
}

OUTBOUND_SALES: Resume = {
    "basics": basics(
        "Kayla Brandt", "Tampa", "FL", "US", "Outbound sales rep who likes the phone and hits her number."
    ),
    "work": [
        {
            "name": "BrightPath Solar",
            "position": "Outbound Sales Representative",
            "startDate": "2023-06",
            "highlights": [
                "Make 120+ outbound dials per day and set 6–8 qualified appointments",
                "Hit 112% of quota in 2024 ($486,000 in closed business) and 108% in 2025",
                "Use HubSpot to log every contact and follow up within 24 hours",
                "Overcame price objections with financing options; cancellation rate of 4% vs. 9% company average",
            ],
        },
        {
            "name": "Planet Fitness",
            "position": "Membership Sales Associate",
            "startDate": "2021-03",
            "endDate": "2023-05",
            "highlights": [
                "Sold memberships and personal training packages face to face",
                "Highest upgrade rate in the district for 5 months in a row",
                "Opened and closed the club; counted cash drawers",
            ],
        },
    ],
    "education": [{"institution": "Hillsborough High School", "studyType": "High School Diploma", "endDate": "2020"}],
    "skills": [{"name": "HubSpot"}, {"name": "Cold calling"}, {"name": "Objection handling"}],
}

COLLECTOR: Resume = {
    "basics": basics(
        "Terrence McAllister Jr.", "Wilmington", "DE", "US", "Collections specialist, first-party and third-party."
    ),
    "work": [
        {
            "name": "Diamond State Recovery Services",
            "position": "Senior Collections Specialist",
            "startDate": "2020-01",
            "endDate": "2026-09",
            "highlights": [
                "Responsible for a portfolio of 900+ past-due credit card and auto accounts",
                "Collected an average of $62,000 a month in 2025, 15% above goal",
                (
                    "Negotiated payment plans and settlements within FDCPA and state rules; zero compliance violations "
                    "in 6 years"
                ),
                "Skip tracing and account reconciliation",
                "Coached three new collectors on call openings and on staying respectful when a call gets heated",
            ],
        },
        {
            "name": "PNC",
            "position": "Customer Service Representative",
            "startDate": "2017-03",
            "endDate": "2019-12",
            "highlights": [
                "Assisted checking and credit card customers with 75 calls/day",
                "Cross-sold overdraft protection",
            ],
        },
    ],
    "education": [
        {"institution": "Delaware Technical Community College", "area": "Accounting", "studyType": "Certificate"}
    ],
    "skills": [
        {"name": "Collections software", "keywords": ["FICO Debt Manager", "LexisNexis Accurint"]},
        {"name": "FDCPA"},
    ],
}

CHAT_AGENT: Resume = {
    "basics": basics(
        "Soo-jin Park", "Columbus", "OH", "US", "Live chat & e-mail support specialist. 92 WPM, 99% accuracy."
    ),
    "work": [
        {
            "name": "Crate & Barrel",
            "position": "Chat and Email Support Associate",
            "startDate": "2023-09",
            "highlights": [
                "Handles 4 live chats at once and up to 45 emails per shift",
                "Keeps average first response time under 40 seconds",
                "Wrote 30 macros that shortened average handle time from 9 to 6 minutes",
                "Flags bugs to the web team with screenshots and steps",
            ],
        },
        {
            "name": "Etsy",
            "position": "Shop Owner (Paper Goods)",
            "startDate": "2020-05",
            "endDate": "2023-08",
            "highlights": [
                "Replied to every buyer message within 12 hours; 1,900 sales, 5-star average",
                "Bookkeeping and shipping",
            ],
        },
    ],
    "education": [
        {
            "institution": "The Ohio State University",
            "area": "English",
            "studyType": "Bachelor of Arts",
            "endDate": "2020-05",
        }
    ],
    "skills": [
        {"name": "Typing", "level": "92 WPM"},
        {"name": "Help desk software", "keywords": ["Zendesk", "Gladly", "Shopify"]},
    ],
    "languages": [
        {"language": "English", "fluency": "Native speaker"},
        {"language": "Korean", "fluency": "Conversational"},
    ],
}

TEAM_LEAD: Resume = {
    "basics": basics(
        "María de la Cruz",
        "Phoenix",
        "AZ",
        "US",
        "Team lead with 9 years in contact centers, the last 3 leading people.",
    ),
    "work": [
        {
            "name": "Desert Health Plan",
            "position": "Team Lead, Member Services",
            "startDate": "2023-01",
            "summary": "Lead a team of 14 agents who help members with claims and benefits.",
            "highlights": [
                "Coach 14 agents in weekly one-on-ones using call recordings",
                "Raised team quality scores from 84% to 93% in one year",
                "Cut agent turnover from 38% to 21%",
                "Build the weekly schedule and cover real-time queue management when the workforce analyst is out",
            ],
        },
        {
            "name": "Desert Health Plan",
            "position": "Member Services Representative",
            "startDate": "2019-02",
            "endDate": "2022-12",
            "highlights": [
                "Explained claims, copays and prior authorizations to 60 members a day",
                "Mentored new hires during nesting",
            ],
        },
        {
            "name": "U-Haul",
            "position": "Reservations Agent",
            "startDate": "2017-05",
            "endDate": "2019-01",
            "highlights": ["Booked trucks and storage by phone", "President's Club, 2018"],
        },
    ],
    "education": [
        {"institution": "Arizona State University", "area": "Communication", "studyType": "BA", "endDate": "2017"}
    ],
    "skills": [
        {"name": "Coaching"},
        {"name": "Workforce management", "keywords": ["NICE IEX", "Verint"]},
        {"name": "Quality monitoring"},
    ],
    "languages": [{"language": "Spanish", "fluency": "Fluent"}, {"language": "English", "fluency": "Fluent"}],
    "x-apptracker": {
        "stories": [
            {
                "title": "The agent about to quit",
                "situation": "One of my agents had missed her quality target three months running and told me she was "
                "going to resign",
                "action": "We listened to ten of her calls together and found that she rushed the opening; I let her "
                "practice it with me for a week",
                "result": "Her score went from 71% to 90% in two months and she now mentors new hires",
                "skills": ["Coaching", "Leadership"],
            }
        ],
        "availability": {"plans": "I want to grow into running a whole contact center and to stay where I do it"},
    },
}

INTERNAL: Resume = {
    "basics": basics(
        "Jerome Whitfield", "Rochester", "NY", "US", "Teller with Lakeshore Federal Credit Union since 2022."
    ),
    "work": [
        {
            "name": "Lakeshore Federal Credit Union",
            "position": "Teller II",
            "startDate": "2022-07",
            "highlights": [
                "Serve 80+ members a day at the Monroe Avenue branch",
                "Balanced my drawer to the penny for 14 straight months",
                "Refer members to lending; 31 auto loans booked from my referrals in 2025",
                (
                    "Filled in at the contact center during the 2025 core conversion, taking 40 calls a day for "
                    "three weeks"
                ),
            ],
        },
        {
            "name": "Wegmans",
            "position": "Front End Coordinator",
            "startDate": "2018-09",
            "endDate": "2022-06",
            "highlights": ["Supervised 12 cashiers per shift", "Resolved price and coupon disputes"],
        },
    ],
    "education": [
        {"institution": "Monroe Community College", "area": "Liberal Arts", "studyType": "Associate of Arts"}
    ],
    "skills": [{"name": "Symitar"}, {"name": "Microsoft Excel"}],
    "x-apptracker": {"availability": {"shifts": "I can work any shift, Saturdays included"}},
}

REMOTE_WORKER: Resume = {
    "basics": basics(
        "Tamika Brooks",
        "Macon",
        "GA",
        "US",
        "Remote customer service representative, four years at home without a missed shift.",
    ),
    "work": [
        {
            "name": "The Hartwell Insurance Group",
            "position": "Remote Customer Service Representative",
            "startDate": "2022-10",
            "highlights": [
                "Take about 55 policy and claims calls a day from a home office",
                "Met schedule adherence of 97% or better in every month of 2025",
                "Help newer teammates over Slack when supervisors are busy",
            ],
        },
        {
            "name": "Liveops",
            "position": "Independent Contractor",
            "startDate": "2020-03",
            "endDate": "2022-09",
            "highlights": [
                "Took roadside assistance and retail orders for several clients",
                "Rated 4.9 of 5 by callers",
            ],
        },
    ],
    "education": [{"institution": "Central Georgia Technical College", "studyType": "GED"}],
    "skills": [{"name": "Five9"}, {"name": "Slack"}, {"name": "Guidewire"}],
    "x-apptracker": {
        "availability": {"shifts": "Monday to Saturday, 7 a.m. to 8 p.m. Eastern", "start": "immediately"},
        "equipment": {
            "internet": "Wired fiber connection, 500 Mbps down and 300 up",
            "workspace": "a separate room with a door",
            "headset": True,
            "computer": "two monitors and a Windows 11 PC",
        },
    },
}

TRADE: dict[str, Resume] = {
    "bilingual agent": BILINGUAL_AGENT,
    "supermarket desk": SUPERMARKET_DESK,
    "tech support": TECH_SUPPORT,
    "outbound sales": OUTBOUND_SALES,
    "collector": COLLECTOR,
    "chat agent": CHAT_AGENT,
    "team lead": TEAM_LEAD,
    "internal": INTERNAL,
    "remote worker": REMOTE_WORKER,
}
