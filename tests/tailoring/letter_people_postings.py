"""Adverts for each kind of role, as employers write them. All made up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advert:
    """``text`` as pasted; ``employer``, ``title``, ``source`` and ``contact`` as the application has them; ``greeting``
    how a letter greets the contact."""

    employer: str
    title: str
    text: str
    source: str | None = None
    contact: str | None = None
    greeting: str = "Dear Hiring Manager,"


INBOUND = Advert(
    "Lakeshore Federal Credit Union",
    "Member Service Representative",
    """Member Service Representative – Contact Center
Lakeshore Federal Credit Union, Rochester, NY (on site)

Lakeshore Federal Credit Union is a member-owned credit union serving 48,000 members in western New York. Our contact
center answers 900 calls a day, and most members reach a person in under two minutes.

What you will do
- Answer calls about accounts, cards and loans in a high-volume environment
- Resolve problems on the first call where you can, and own them until they are solved where you cannot
- Document each contact in our CRM
- Recommend products that help the member

What we are looking for
- At least 1 year of customer service experience; call center or banking experience preferred
- Patience, empathy and active listening
- Strong written and verbal communication
- Basic computer skills, including Microsoft Outlook and Excel
- High school diploma or equivalent
- Bilingual English/Spanish a plus
- Able to work Saturdays until 1 p.m.

Pay: $18.50 an hour. Apply by December 11, 2026.
""",
    source="Indeed",
    contact="Ms. Renee Castellano",
    greeting="Dear Ms. Castellano,",
)
TECHNICAL = Advert(
    "Northgate Broadband",
    "Technical Support Specialist I",
    """Technical Support Specialist I
Company: Northgate Broadband
Location: Hybrid – Grand Rapids, Michigan

We connect rural homes and farms to the internet. When something stops working, you are the person they talk to.

Responsibilities
* Troubleshoot internet, Wi-Fi and router problems over the phone and by remote access
* Explain technical steps in plain language to customers of all ages
* Log and track tickets in ServiceNow and escalate to the network team
* Keep the knowledge base up to date

Qualifications
* 1-2 years in a help desk or technical support role
* Working knowledge of TCP/IP, DNS and DHCP
* Windows and mobile operating systems
* Excellent troubleshooting and problem-solving skills
* CompTIA A+ preferred
* Ability to stay calm with frustrated customers
* Rotating shifts, including one weekend in three
""",
)
OUTBOUND = Advert(
    "Barnes & Hollow",
    "Outbound Sales Agent",
    """OUTBOUND SALES AGENT (FULL-TIME)
Barnes & Hollow | Tampa, FL

Barnes & Hollow is a family-run distributor of restaurant supplies. Our outbound team calls restaurant owners who have
bought from us before and brings them back.

Your day: 80 to 100 outbound calls, qualifying leads, overcoming objections, closing, and keeping notes in HubSpot.

Must have:
- 1+ years of outbound or telephone sales
- A track record of meeting or exceeding quotas
- Resilience: you hear "no" a lot and dial again
- Confident, clear phone voice
- Goal-oriented and self-motivated

Base $42,000 plus uncapped commission.
""",
)
COLLECTIONS = Advert(
    "First Harbor Financial Services, Inc.",
    "Collections Representative II",
    """Collections Representative II
First Harbor Financial Services, Inc. - Newark, DE
Job ID: CR2-2291

You will contact customers whose auto loans are 30 to 120 days past due, find out what happened, and agree on a plan
that both sides can keep.

Minimum requirements
- 2 years of collections experience, first-party preferred
- Knowledge of FDCPA, TCPA and state collection laws
- Negotiation skills
- Ability to meet monthly recovery goals
- Attention to detail in account documentation
- Professionalism and empathy in difficult conversations
- Intermediate Excel
""",
    contact="Robin Etxeberria",
    greeting="Dear Robin Etxeberria,",
)
CHAT = Advert(
    "The Trellis Company",
    "Chat & Email Support Associate",
    """Chat & Email Support Associate at The Trellis Company

The Trellis Company sells plants and garden furniture online. Our customers write to us; nobody phones. You will hold up
to three chats at a time and clear your share of the e-mail queue each day.

You have
– excellent written English: correct, warm, short
– a typing speed of at least 60 words per minute
– experience with Zendesk, Gorgias or a similar help desk
– the ability to multitask and to keep an eye on detail
– a good sense of when to send a photo instead of a paragraph
– one year in e-commerce customer service (nice to have)

Work from home in Ohio, Kentucky or Indiana. Wednesday to Sunday.
""",
    source="a friend",
    contact="Dr. Pieter van der Meer",
    greeting="Dear Dr. van der Meer,",
)
SUPERVISOR = Advert(
    "Blue Mesa Health",
    "Contact Center Supervisor",
    """Contact Center Supervisor
Blue Mesa Health - Phoenix, AZ

Blue Mesa Health runs 31 community clinics in Arizona. The supervisor leads 16 patient access agents.

What you'll be responsible for
• Coaching and developing agents through side-by-sides and call reviews
• Meeting service level, quality and attendance targets
• Handling escalated calls from patients
• Scheduling and real-time queue management

Required
• 2+ years leading people in a contact center
• Demonstrated success improving quality or retention
• Experience with workforce management tools (NICE, Verint or similar)
• Strong communication and conflict resolution skills
• Bachelor's degree or equivalent experience
• Bilingual (Spanish) strongly preferred
""",
)
REMOTE = Advert(
    "ClearPath Benefits",
    "Remote Customer Service Representative",
    """Remote Customer Service Representative
ClearPath Benefits (work from home, U.S. only)

We help employees of small companies understand their health benefits. Open enrollment is our busiest time, and we hire
before it starts.

Requirements:
1. 6 months of customer service or call center experience
2. High-speed wired internet (at least 100 Mbps) and a quiet, dedicated workspace
3. USB headset
4. Reliable attendance: training is four weeks, Monday to Friday, 9 to 5 Eastern, and you cannot miss a day
5. Comfortable with several programs open at once
6. Able to explain complicated things simply
7. High school diploma or GED

$17.25/hour during training, $18.00 after.
""",
    source="LinkedIn",
)
BRITISH = Advert(
    "Brightwell Energy",
    "Customer Service Advisor",
    """Customer Service Advisor
Brightwell Energy, Nottingham. £24,500 per annum

At Brightwell Energy, we believe that a query is resolved on the first call or not at all. You'll join a team of 60
advisors answering calls and emails about bills, meters and moving home.

About you
- Experience dealing with customers, by telephone or face to face
- A calm manner and good listening skills
- Able to handle complaints and take ownership
- Confident with IT systems; you'll use three screens
- GCSE English and maths or equivalent
- Flexible: shifts between 8am and 8pm, one Saturday in four

Contact: Mr Tunde Adeyemi, Recruitment
""",
    source="Indeed",
    contact="Mr Tunde Adeyemi",
    greeting="Dear Mr Adeyemi,",
)

ADVERTS: dict[str, Advert] = {
    "inbound": INBOUND,
    "technical": TECHNICAL,
    "outbound": OUTBOUND,
    "collections": COLLECTIONS,
    "chat": CHAT,
    "supervisor": SUPERVISOR,
    "remote": REMOTE,
    "british": BRITISH,
}
