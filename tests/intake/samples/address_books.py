"""Contacts of Google, as they are and as they were, and the connections of LinkedIn with their preamble."""

from tests.intake.samples.sample import Sample, listed

GOOGLE = Sample(
    "google-contacts.csv",
    {
        "First Name": "first_name", "Middle Name": "middle_name", "Last Name": "last_name", "Birthday": "birthday",
        "File As": "contact_person", "Organization Name": "company", "Notes": "notes", "E-mail 1 - Value": "email",
        "E-mail 2 - Value": "email", "Phone 1 - Value": "phone", "Phone 2 - Value": "phone",
        "Address 1 - Country": "country",
    },
    listed(
        """
        First Name
        Middle Name
        Last Name
        Phonetic First Name
        Phonetic Middle Name
        Phonetic Last Name
        Name Prefix
        Name Suffix
        Nickname
        File As
        Organization Name
        Organization Title
        Organization Department
        Birthday
        Notes
        Photo
        Labels
        E-mail 1 - Label
        E-mail 1 - Value
        E-mail 2 - Label
        E-mail 2 - Value
        Phone 1 - Label
        Phone 1 - Value
        Phone 2 - Label
        Phone 2 - Value
        Address 1 - Label
        Address 1 - Formatted
        Address 1 - Street
        Address 1 - City
        Address 1 - Postal Code
        Address 1 - Country
        """,
        {"First Name": "Fatima", "Last Name": "El Amrani", "Organization Name": "Amrani Advies", "Birthday": "--03-12",
         "E-mail 1 - Label": "* Work", "E-mail 1 - Value": "fatima@amrani.nl ::: f.elamrani@gmail.com",
         "Phone 1 - Label": "Mobile", "Phone 1 - Value": "+31 6 98765432 ::: 020-7654321", "Labels": "* myContacts",
         "Address 1 - Country": "NL", "Notes": "🎂 viert verjaardag altijd"},
        {"First Name": "Wim", "Phone 1 - Value": "0612345670", "Labels": "* myContacts", "Birthday": "1961-07-08"},
    ).encode("utf-8"),
)  # fmt: skip

GOOGLE_LEGACY = Sample(
    "google-oud.csv",
    {
        "Name": "contact_person", "Given Name": "first_name", "Additional Name": "middle_name",
        "Family Name": "last_name", "Initials": "first_name", "Birthday": "birthday", "Notes": "notes",
        "E-mail 1 - Value": "email", "Phone 1 - Value": "phone", "Organization 1 - Name": "company",
    },
    listed(
        """
        Name
        Given Name
        Additional Name
        Family Name
        Yomi Name
        Given Name Yomi
        Name Prefix
        Initials
        Nickname
        Birthday
        Gender
        Location
        Billing Information
        Occupation
        Hobby
        Notes
        Group Membership
        E-mail 1 - Type
        E-mail 1 - Value
        Phone 1 - Type
        Phone 1 - Value
        Organization 1 - Type
        Organization 1 - Name
        Organization 1 - Title
        """,
        {"Name": "Karin Bos", "Given Name": "Karin", "Family Name": "Bos", "E-mail 1 - Type": "* Work",
         "E-mail 1 - Value": "karin@bos.nl", "Phone 1 - Value": "030-2345678", "Organization 1 - Name": "Bos Hout",
         "Group Membership": "* myContacts ::: Klanten", "Occupation": "Timmerman"},
        {"Name": "Zonder Adres", "Given Name": "Zonder", "Family Name": "Adres", "Phone 1 - Value": "0302345679"},
    ).encode("utf-8"),
)  # fmt: skip

LINKEDIN = Sample(
    "Connections.csv",
    {
        "First Name": "first_name",
        "Last Name": "last_name",
        "Email Address": "email",
        "Company": "company",
        "Connected On": "first_contact",
    },
    (
        'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
        "You will only see email addresses for connections who have allowed their connections to see or download "
        'their email address using this setting https://www.linkedin.com/psettings/privacy/email."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        'Sofie,Maes,https://www.linkedin.com/in/sofiemaes,,"Maes, Claes & Co",Zaakvoerder,12 Mar 2024\n'
        "Tom,Peeters 🌱,https://www.linkedin.com/in/tomp,tom@peeters.be,Peeters Groen,CEO,01 Oct 2025\n"
        ",,,,,,05 Oct 2025\n"
    ).encode(),
)
