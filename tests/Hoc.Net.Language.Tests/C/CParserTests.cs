using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.C;

/// <summary>The parser of C: what it makes of declarations, types and expressions, and how it goes on behind what it cannot read.</summary>
internal sealed class CParserTests
{
    [TestCase("int x;", "int")]
    [TestCase("unsigned long int x;", "unsigned long")]
    [TestCase("short unsigned x;", "unsigned short")]
    [TestCase("const char *x;", "char*")]
    [TestCase("double **x[3];", "double**[3]")]
    [TestCase("double* const x;", "double*")]
    [TestCase("char const * const * volatile x;", "char**")]
    [TestCase("double (*x)[4];", "double[4]*")]
    [TestCase("int (*x)(double, char*);", "int()*")]
    [TestCase("static x;", "int")]
    [TestCase("float x[2][3];", "float[3][2]")]
    [TestCase("struct S { int a; } *x;", "struct S*")]
    [TestCase("enum { A, B = 5, C } x;", "int")]
    [TestCase("Thing* x;", "struct Thing*")]
    [TestCase("double x[1 + 2 * sizeof(int)];", "double[9]")]
    public void A_declaration_gives_a_type(string code, string expected)
    {
        var declaration = (CDeclaration)File(code)[^1];
        Assert.That(declaration.Names[0].Type.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Members_are_laid_out_as_compilers_do()
    {
        var declaration = (CDeclaration)File("struct S { char a; double b; short c; struct { int d; char e[3]; }; union { int f; double g; } u; } x;")[0];
        var record = (CRecordType)declaration.Names[0].Type;
        Assert.Multiple(() =>
        {
            Assert.That(record.Size, Is.EqualTo(40));
            Assert.That(record.Find("b")!.Offset, Is.EqualTo(8));
            Assert.That(record.Find("c")!.Offset, Is.EqualTo(16));
            Assert.That(record.Find("e")!.Offset, Is.EqualTo(24));
            Assert.That(record.Find("u")!.Offset, Is.EqualTo(32));
        });
    }

    [Test]
    public void A_struct_may_point_to_itself()
    {
        var declaration = (CDeclaration)File("typedef struct N { struct N* next; int v; } node; node* head;")[1];
        var record = (CRecordType)declaration.Names[0].Type.Target!;
        Assert.That(record.Find("next")!.Type.Target, Is.SameAs(record));
    }

    [Test]
    public void Old_definitions_name_types_behind_the_parentheses()
    {
        var function = (CFunction)File("unsigned f(x, n) double x; int n; { return (unsigned)x + n; }")[0];
        Assert.That(function.Parameters.Select(static p => p.Type.ToString()), Is.EqualTo(new[] { "double", "int" }));
    }

    [TestCase("1 + 2 * 3 << 1", 14)]
    [TestCase("-7 / 2", -3)]
    [TestCase("-7 % 3", -1)]
    [TestCase("0x1F & ~3", 28)]
    [TestCase("017", 15)]
    [TestCase("'a' + '\\n'", 107)]
    [TestCase("1 ? 2 : 3", 2)]
    [TestCase("sizeof(double*)", 8)]
    [TestCase("0 && 1 / 0", 0)]
    [TestCase("3 > 2 > 1", 0)]
    [TestCase("(int)4.9", 4)]
    public void A_constant_has_a_value(string code, long expected) => Assert.That(CConstant.Evaluate(Expression(code)), Is.EqualTo(expected));

    [TestCase("1U", "unsigned int")]
    [TestCase("1L", "long")]
    [TestCase("0xFFFFFFFF", "unsigned int")]
    [TestCase("4294967295", "long")]
    [TestCase("1.5f", "float")]
    [TestCase("1e3", "double")]
    public void A_number_has_a_type(string code, string expected) => Assert.That(((CNumber)Expression(code)).Type.ToString(), Is.EqualTo(expected));

    [Test]
    public void A_name_of_a_type_may_be_hidden()
    {
        var function = (CFunction)File("typedef int T; int f() { int T = 3; return T * 2; }")[1];
        Assert.That(function.Body.Statements[1], Is.TypeOf<CReturn>());
    }

    [Test]
    public void A_broken_statement_does_not_hide_the_next()
    {
        List<CStatement> items = File("int a; int b = ; int c; void f() { a = ; } int d;");
        Assert.Multiple(() =>
        {
            Assert.That(items[1], Is.TypeOf<CBroken>());
            Assert.That(items[2], Is.TypeOf<CDeclaration>());
            Assert.That(((CFunction)items[3]).Body.Statements[0], Is.TypeOf<CBroken>());
            Assert.That(((CDeclaration)items[4]).Names[0].Name, Is.EqualTo("d"));
        });
    }

    [Test]
    public void Statements_have_their_places()
    {
        var source = new SourceText("a.mod", "\n\n  x = 1;");
        CBlock body = new CParser([.. CScanner.Scan(source, 0, source.Length)], new CScope(null)).ParseBody();
        Assert.That(body.Statements[0].Span.Position.Line, Is.EqualTo(3));
    }

    [TestCase('(')]
    [TestCase('{')]
    [TestCase('*')]
    [TestCase('[')]
    public void Deep_nesting_is_a_mistake(char open)
    {
        string code = open == '{' ? new string('{', 100_000) : "x = " + new string(open, 100_000) + "1;";
        Assert.That(Body(code).Statements[0], Is.TypeOf<CBroken>());
    }

    [Test]
    public void Chance_text_never_breaks_the_parser()
    {
        var random = new Random(1);
        string[] words = ["int", "x", "(", ")", "{", "}", "*", "&", "=", ";", ",", "if", "for", "1", "\"s\"", "struct", "[", "]", "else", "switch", "case", ":", "?", "->", ".", "typedef", "sizeof", "#"];
        for (int i = 0; i < 3000; i++)
        {
            string code = string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => words[random.Next(words.Length)]));
            Assert.That(() => File(code), Throws.Nothing, code);
            Assert.That(() => Body(code), Throws.Nothing, code);
        }
    }

    private static CParser Parser(string code)
    {
        var source = new SourceText("test.c", code);
        return new CParser([.. CScanner.Scan(source, 0, source.Length)], new CScope(null));
    }

    private static List<CStatement> File(string code) => Parser(code).ParseFile();

    private static CBlock Body(string code) => Parser(code).ParseBody();

    private static CExpression Expression(string code) => Parser(code).ParseOnlyExpression();
}
