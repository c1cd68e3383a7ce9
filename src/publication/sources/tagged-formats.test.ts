import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOfSources as lines } from '../../testing/lines-of-sources.ts';
import { matchSources } from './match-sources.ts';
import { parseSourceFile } from './read-sources.ts';

describe('RIS is read as vendors write it', () => {
  const cases: [why: string, text: string, shown: string[]][] = [
    [
      'an article',
      'TY  - JOUR\r\nAU  - Light, Janice\r\nTI  - Eye\r\nT2  - Journal\r\nVL  - 30\r\nIS  - 2\r\nSP  - 99\r\nEP  - 105\r\nPY  - 2014\r\nDA  - 2014/06/01\r\nDO  - 10.3109/0\r\nER  -\r\n',
      [
        'light-2014-eye | Janice Light | Eye | Journal | volume 30 | issue 2 | pages 99–105 | 1 June 2014 | https://doi.org/10.3109/0',
      ],
    ],
    [
      'old tags, a title over two lines, one space',
      '\uFEFFTY - JOUR\nA1 - Baldwin,S.A.\nT1 - Blood-brain\nbarrier\nJO - J.Neurosurg.\nY1 - 1996///\nER -',
      ['baldwin-1996-blood | S.A. Baldwin | Blood-brain barrier | J.Neurosurg. | 1996'],
    ],
    [
      'a film, several addresses, a bare DOI among the rest',
      'TY  - MPCT\nAU  - Rossi, Ada\nTI  - Film\nUR  - http://example.org/1; http://example.org/2\nER  -\nTY  - JOUR\nTI  - One\nM3  - 10.1000/a\nDA  - 13/05/2019\n',
      [
        'rossi-undated-film | Ada Rossi | Film | http://example.org/1',
        'anonymous-2019-one | One | 13 May 2019 | https://doi.org/10.1000/a',
      ],
    ],
    [
      'records without their type, where no record of the file has one',
      'C1  - 1\nAU  - Isaac, Fadia\nTI  - Fires\nPY  - 2021\nVL  - 18\nIS  - 19\nJO  - Health\nER  -\n\nC1  - 2\nAU  - Doe, J\nTI  - Two\nPB  - Press\nER  - \n',
      [
        'isaac-2021-fires | Fadia Isaac | Fires | Health | volume 18 | issue 19 | 2021',
        'doe-undated-two | J Doe | Two | Press',
      ],
    ],
    [
      'an edited book, whose authors are its editors',
      'TY  - EDBOOK\nAU  - Doe, Jo\nTI  - One\nT3  - Series\nPB  - P\nER  -\n',
      ['doe-undated-one | Jo Doe | One | Series | P'],
    ],
    ...(
      [
        ['JOUR', '3', 'issue 3'],
        ['BOOK', '12', 'Series 12'],
        ['RPRT', 'WP-12', 'Series | WP-12'],
        ['BILL', 'H.R. 3590', 'H.R. 3590'],
        ['NEWS', 'A4', 'page A4'],
        ['PAT', 'G01N 33/569', 'Patent'],
        ['RPRT', 'Ordered by the House of 1999', 'Series'],
      ] as const
    ).map(([type, number, shown]): [string, string, string[]] => [
      `a number in M1 of the type ${type}, ${number}`,
      `TY  - ${type}\nAU  - Doe, Jo\nTI  - One\nT3  - Series\nM1  - ${number}\nER  -\n`,
      [`doe-undated-one | Jo Doe | One | ${shown}`],
    ]),
    ...['RPRT', 'BOOK', 'THES', 'CPAPER'].map((type): [string, string, string[]] => [
      `series of the type ${type}`,
      `TY  - ${type}\nAU  - Doe, Jo\nTI  - One\nT3  - Series\nPB  - P\nER  -\n`,
      ['doe-undated-one | Jo Doe | One | Series | P'],
    ]),
    [
      'notes of databases between records',
      'TY  - JOUR\nTI  - One\nPY  - 2019\nER  -\nNL  - J\n\nLink to the text: https://example.org/\n\n2.\nTY  - JOUR\nTI  - Two\nPY  - 2020\nER  -\n',
      ['anonymous-2019-one | One | 2019', 'anonymous-2020-two | Two | 2020'],
    ],
    [
      'a comma too many behind a person, none too many behind a body, two tags in a line',
      'TY  - JOUR\nA1  - Philbin,Patrick F,\nA1  - Department of Health, Education,\nTI  - One\nVL  - 59\nIS  - 8 OP  - Plastics. Aug2014, Vol. 59\nER  - \n',
      [
        'philbin-undated-one | Patrick F Philbin and Department of Health, Education | One | volume 59 | issue 8',
      ],
    ],
    [
      'a special issue beside the journal, and a journal in short beside its name',
      'TY  - JOUR\nT1  - One\nJO  - Health Policy\nT2  - Special issue: Digital\nPY  - 2019\nER  - \n' +
        'TY  - JOUR\nT1  - Two\nJO  - J. Med. Inform.\nT2  - The Journal of Medical Informatics\nPY  - 2019\nER  - \n',
      [
        'health-policy-2019-one | Health Policy | One | 2019',
        'journal-of-2019-two | The Journal of Medical Informatics | Two | 2019',
      ],
    ],
    [
      'catalogues of libraries, with signs behind names and years of life',
      'Provider: OCLC\n\nTY  - BOOK\nT1  - Books : a story\nA1  - Doe, Jane, 1950-\nPB  - Penguin,\nCY  - London :\nY1  - 2001///\nSN  - 0140000000 9780140000000\nER  -\n',
      ['doe-2001-books | Jane Doe | Books: a story | London: Penguin | ISBN 9780140000000 | 2001'],
    ],
    [
      'separators of lines in a title, proceedings beside the conference',
      'TY  - CONF\nAU  - Doe, J\nTI  - Part: \u2028(one)\nC3  - Proceedings\nPY  - 2014\nER  -\n',
      ['doe-2014-part | J Doe | Part: (one) | In Proceedings | 2014'],
    ],
    [
      'a title with and without its subtitle, journals in full and in short',
      'TY  - JOUR\nAU  - Doe, J\nTI  - Plans\nT1  - Plans: a study\nT2  - Critical Care Medicine\nJF  - Crit Care Med\nPY  - 2022\nER  -\n',
      ['doe-2022-plans | J Doe | Plans: a study | Critical Care Medicine | 2022'],
    ],
    [
      'editors of chapters, series of books, places of conferences',
      'TY  - CHAP\nAU  - Doe, J\nED  - Elm, B\nTI  - Part\nBT  - Book\nER  -\nTY  - BOOK\nTI  - Book\nT2  - Series\nM1  - 5\nSP  - 320\nER  -\nTY  - CONF\nTI  - Paper\nT2  - Proceedings\nC1  - Leeds\nPB  - Press\nER  -\n',
      [
        'doe-undated-part | J Doe | Part | In Book | ed. by B Elm',
        'anonymous-undated-book | Book | Series 5',
        'press-undated-paper | Press | Paper | In Proceedings | Leeds: Press',
      ],
    ],
    [
      'Web of Science: the day beside the year, seasons, chapters, conferences, publishers and pages without an end',
      [
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - One\nT2  - J\nVL  - v. 10\nDA  - MAR 15\nPY  - 2023\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Two\nT2  - J\nSP  - 169\nEP  - +\nDA  - NOV-DEC\nPY  - 2022\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Three\nT2  - J\nDA  - 2024 JUN 12\nPY  - 2024\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Four\nT2  - J\nDA  - FAL\nPY  - 2011\nER  -',
        'TY  - BOOK\nAU  - Ruiz, A\nED  - Au, B\nTI  - Five\nT2  - Whole\nSP  - 3\nEP  - 9\nPU  - WILEY\nPI  - HOBOKEN\nPY  - 2016\nER  -',
        'TY  - CPAPER\nAU  - Ruiz, A\nTI  - Six\nT2  - Oceans\nCP  - 16th Techno-Ocean Conference\nPY  - 2016\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Seven\nT2  - Sea \\& Society<br />\nC6  - JUN 2024\nER  -',
      ].join('\n'),
      [
        'ruiz-2023-one | A Ruiz | One | J | volume 10 | 15 March 2023',
        'ruiz-2022-two | A Ruiz | Two | J | page 169 | November to December 2022',
        'ruiz-2024-three | A Ruiz | Three | J | 12 June 2024',
        'ruiz-2011-four | A Ruiz | Four | J | autumn 2011',
        'ruiz-2016-five | A Ruiz | Five | In Whole | ed. by B Au | pages 3–9 | HOBOKEN: WILEY | 2016',
        'ruiz-2016-six | A Ruiz | Six | In Oceans | 16th Techno-Ocean Conference | 2016',
        'ruiz-2024-seven | A Ruiz | Seven | Sea & Society | June 2024',
      ],
    ],
    [
      'ProQuest, Embase and Mendeley: a date twice, a day without signs, addresses of which one is for readers',
      [
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - One\nDA  - Jun 2022 2022-06-15\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Two\nPY  - 2022\nET  - 20220219\nUR  - <Go to ISI>://WOS:000636318200032\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Three\nPY  - 2014\nUR  - http://e.org/a%5Cnhttp://e.org/b file:///Users/a/My Desktop/A.pdf\nER  -',
        'TY  - JOUR\nAU  - Ruiz, A\nTI  - Four\nPY  - 2014\nUR  - http://e.org/a b.pdf\nER  -',
      ].join('\n'),
      [
        'ruiz-2022-one | A Ruiz | One | June 2022',
        'ruiz-2022-two | A Ruiz | Two | 2022',
        'ruiz-2014-three | A Ruiz | Three | 2014 | http://e.org/a',
        'ruiz-2014-four | A Ruiz | Four | 2014 | http://e.org/a%20b.pdf',
      ],
    ],
    [
      'a body, an id, a DOI among the notes',
      'TY  - RPRT\nID  - plan20\nAU  - The office\nTI  - Plan\nM3  - doi: 10.1000/a\nPY  - 2020\nER  -\nTY  - JOUR\nID  - p\nTI  - T\nN1  - doi: 10.1000/b\nDO  - 10.1000/b\nM3  - doi: 10.1000/b\n',
      ['plan20 | The office | Plan | 2020 | https://doi.org/10.1000/a', 'p | T | https://doi.org/10.1000/b'],
    ],
    [
      'what Citavi writes of a thesis, a DOI in a field of its own, the days of a conference',
      'TY  - THES\nA1  - Müller, Jörg\nT1  - Arbeit\nPB  - Universität\nY1  - 2010\nU1  - Habilitation\nU2  - 10.1000/a\nER  -\nTY  - CPAPER\nAU  - Ruiz, Ana\nTI  - Agua\nDA  - 4-9 Dec. 2017\nER  -\n',
      [
        'muller-2010-arbeit | Jörg Müller | Arbeit | Habilitation | Universität | 2010 | https://doi.org/10.1000/a',
        'ruiz-2017-agua | Ana Ruiz | Agua | 4 to 9 December 2017',
      ],
    ],
  ];
  for (const [why, text, shown] of cases)
    test(why, () => {
      const found = lines('sources.ris', text)?.map((line) => line.replace(/ \| doi: [^|]+(?= \|)/, ''));
      assert.deepEqual(found, shown);
    });
});

describe('what PubMed and EndNote export is read', () => {
  const cases: [why: string, file: string, text: string[], shown: string[]][] = [
    [
      'an article of PubMed, with names whole and in short, and a body',
      'nbib',
      [
        '',
        'PMID- 29092808',
        'IS  - 1438-8871 (Electronic)',
        'VI  - 19',
        'IP  - 11',
        'DP  - 2017 Nov 1',
        'TI  - Beyond Adoption: Nonadoption,',
        '      Abandonment, and Scale-Up.',
        'PG  - 1234-45',
        'LID - 10.2196/jmir.8775 [doi]',
        'AB  - AIM: Our aim - to produce.',
        'FAU - Greenhalgh, Trisha',
        'AU  - Greenhalgh T',
        'CN  - The Group, Leeds',
        'LA  - eng',
        'JT  - Journal of medical Internet research',
        'AID - v19i11e367 [pii]',
      ],
      [
        'greenhalgh-2017-beyond | Trisha Greenhalgh and The Group, Leeds | Beyond Adoption: Nonadoption, Abandonment, and Scale-Up | Journal of medical Internet research | volume 19 | issue 11 | pages 1234–45 | 1 November 2017 | https://doi.org/10.2196/jmir.8775',
      ],
    ],
    [
      'articles, reports and theses of ERIC, which have no number of PubMed',
      'nbib',
      [
        ...['', 'OWN - ERIC', 'TI  - One', 'AU  - Zhou, Yujia', 'JT  - Language Testing', 'VI  - 9'],
        ...['DP  - Article 10 2019', 'AID - http://dx.doi.org/10.1186/a', 'LID - http://eric.ed.gov/?id=1'],
        ...['PT  - Journal Articles', '', 'OWN - ERIC', 'TI  - Two', 'JT  - College Board', 'DP  - 2013'],
        ...['LID - http://eric.ed.gov/?id=2', 'PT  - Reports - Research', '', 'OWN - ERIC', 'TI  - Three'],
        ...['AU  - Leipzig, Jeremy', 'JT  - ProQuest LLC', 'SO  - Ph.D. Dissertation, Drexel University'],
        ...['DP  - 2021', 'LID - http://eric.ed.gov/?id=3', 'PT  - Dissertations/Theses - Doctoral'],
      ],
      [
        'zhou-2019-one | Yujia Zhou | One | Language Testing | volume 9 | 2019 | https://doi.org/10.1186/a',
        'college-board-2013-two | College Board | Two | 2013 | http://eric.ed.gov/?id=2',
        'leipzig-2021-three | Jeremy Leipzig | Three | Drexel University | 2021 | http://eric.ed.gov/?id=3',
      ],
    ],
    [
      'a chapter, a title that was translated, months and seasons',
      'nbib',
      [
        ...['PMID- 1', 'DP  - 1993', 'FED - Feld, Jo', 'ED  - Feld J', 'PT  - Book Chapter', 'PB  - Press'],
        ...['PL  - Leeds', 'BTI - Reviews((R)).', 'TI  - Part.', ''],
        ...['PMID- 2', 'DP  - 2019 Nov-Dec', 'TI  - [The plan].', 'TT  - Der Plan.', 'LA  - ger', ''],
        ...['PMID- 3', 'DP  - 2019 Winter', 'TI  - Why?'],
      ],
      [
        'feld-1993-part | Jo Feld | Part | In Reviews® | Leeds: Press | PMID 1 | 1993',
        'anonymous-2019-plan | Der Plan [The plan] | in German | PMID 2 | November to December 2019',
        'anonymous-2019-why | Why? | PMID 3 | winter 2019',
      ],
    ],
    [
      'kinds of EndNote, a body, an empty line in a record, days beside years',
      'enw',
      [
        ...[
          '%0 Journal Article',
          '%A Ash, Ada',
          '%T One',
          '%J Journal',
          '%V 3',
          '%N 8',
          '%P 14-16',
          '%D 2017',
        ],
        ...['%8 August 1', '%R 10.1000/a', '%X Long text', 'in lines.', '', 'And one more.', ''],
        ...['%0 Report', '%A The Office,', '%T Two', '%N 7', '%C London', '%I Press', '%D 2016', ''],
        ...['%0 Report', '%T Six', '%N 4', '%@ 978-1-947666-33-0', '%O 10.1000/c', ''],
        ...['%0 Book Section', '%A Ash, A.', '%E Elm, B.', '%B Book', '%T Three', '%7 2nd', '%F ash01', ''],
        ...['%0 Book', '%T Four', '%P 710', '%D 2015', '%0 Thesis', '%T Five', '%9 PhD', '%I MIT'],
      ],
      [
        'ash-2017-one | Ada Ash | One | Journal | volume 3 | issue 8 | pages 14–16 | 1 August 2017 | https://doi.org/10.1000/a',
        'office-2016-two | The Office | Two | no. 7 | London: Press | 2016',
        'anonymous-undated-six | Six | no. 4 | ISBN 978-1-947666-33-0 | https://doi.org/10.1000/c',
        'ash01 | A. Ash | Three | In Book | ed. by B. Elm | 2nd edition',
        'anonymous-2015-four | Four | 2015',
        'mit-undated-five | MIT | Five | PhD',
      ],
    ],
    [
      'records without a kind',
      'enw',
      ['%T One', '%J Journal', '%D 1985', '', '%A Ash, Ada', '%T Two', '%B Book'],
      ['journal-1985-one | Journal | One | 1985', 'ash-undated-two | Ada Ash | Two | In Book'],
    ],
  ];
  for (const [why, ending, text, shown] of cases)
    test(why, () => {
      assert.deepEqual(lines(`sources.${ending}`, text.join('\r\n')), shown);
    });

  test('tags of RIS that stand twice, where one is known', () => {
    const twice = ['DA', 'PY', 'DO', 'ET', 'VL', 'SE', 'Y2', 'T2', 'UR', 'SN', 'IS'];
    const text = ['TY  - JOUR', 'TI  - One', ...twice.flatMap((tag) => [`${tag}  - 2019`, `${tag}  - 2020`])];
    assert.match(lines('sources.ris', text.join('\n'))?.join() ?? '', /\| One \|.* 2019/);
  });

  test('the year of a record of Ovid, which is none of reading', () => {
    const accessed = (read: string) =>
      parseSourceFile({
        path: 'sources.ris',
        text: `TY  - JOUR\nT1  - One.\nY1  - 1989//\nY2  - ${read}\nER  -`,
      }).items[0]?.fields['accessed'];
    assert.equal(accessed('1989//'), undefined);
    assert.ok(accessed('1989/05/02/'));
  });

  test('an import knows again what has no id, DOI or address', () => {
    const exported = { path: 'sources.nbib', text: 'PMID- 1\nTI  - One.\n\nPMID- 2\nTI  - Two.\n' };
    const written = JSON.stringify(parseSourceFile(exported).items.map(({ fields }) => fields));
    assert.deepEqual(matchSources({ path: 'sources.json', text: written }, exported).places, [0, 1]);
  });

  test('RefWorks, as an import has it', () => {
    const text = [
      'RT Journal Article',
      'ID 12',
      'A1 Elm, Ben',
      'T1 A 0RW1S34RfeSDcfkexd09rT2small1RW1S34RfeSDcfkexd09rT2 tool',
      'JF Journal',
      'VO 5',
      'YR 2019',
      'FD august 12',
      'SP 10',
      'OP 20',
      'AB In the',
      'UK it goes on',
      'DO 10.1000/a',
      '',
      'RT Book, Section',
      'A1 Doe, J.',
      'A2 Elm, B.',
      'T1 Part',
      'T2 Book',
      'YR 2017',
      'FD 4-9 Dec.',
      'PB Press',
      'PP Leeds',
    ];
    const { items, broken } = parseSourceFile({ path: 'sources.refworks', text: text.join('\r\n') });
    assert.deepEqual(broken, []);
    assert.deepEqual(lines('sources.json', JSON.stringify(items.map(({ fields }) => fields))), [
      'elm-2019-small | Ben Elm | A <i>small</i> tool | Journal | volume 5 | pages 10–20 | 12 August 2019 | https://doi.org/10.1000/a',
      'doe-2017-part | J. Doe | Part | In Book | ed. by B. Elm | Leeds: Press | 4 to 9 December 2017',
    ]);
  });
});
