using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Nmodl;

public sealed class NmodlPrinterTests
{
    private const string Folder = "Examples";

    private static IEnumerable<TestCaseData> Examples() =>
        NmodlFiles.In(Folder).Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(path)));

    [TestCaseSource(nameof(Examples))]
    public void What_is_printed_is_the_same_program(string path)
    {
        NmodlFile file = Sound(NmodlFiles.Parse(NmodlFiles.Read(path), Folder));
        string printed = NmodlPrinter.Print(file);

        NmodlFile again = Sound(NmodlFiles.Parse(new SourceText("printed.mod", printed), Folder));

        Assert.That(TreeComparison.Difference(file, again), Is.Null);
        Assert.That(NmodlPrinter.Print(again), Is.EqualTo(printed));
    }

    [Test]
    public void Examples_hold_every_kind_of_node()
    {
        IEnumerable<Type> seen = NmodlFiles.In(Folder).SelectMany(path =>
            TreeComparison.KindsIn(Sound(NmodlFiles.Parse(NmodlFiles.Read(path), Folder))));
        IEnumerable<Type> all = typeof(NmodlNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(NmodlNode)) && !type.IsAbstract);

        Assert.That(all.Except(seen).Select(type => type.Name), Is.Empty);
    }

    [TestCase("a + b*c", "a + b*c")]
    [TestCase("(a + b)*c", "(a + b)*c")]
    [TestCase("a - (b - c)", "a - (b - c)")]
    [TestCase("(a - b) - c", "a - b - c")]
    [TestCase("a/(b*c)", "a/(b*c)")]
    [TestCase("-a^b", "-a^b")]
    [TestCase("(-a)^b", "(-a)^b")]
    [TestCase("a^-b^c*d", "a^(-b^c)*d")]
    [TestCase("(a^b)^c", "(a^b)^c")]
    [TestCase("a^(b^c)", "a^b^c")]
    [TestCase("-a*b", "-a*b")]
    [TestCase("-(a*b)", "-(a*b)")]
    [TestCase("a - -b", "a - (-b)")]
    [TestCase("!a == b", "!a == b")]
    [TestCase("!(a == b) && c || d", "!(a == b) && c || d")]
    [TestCase("a && (b || c)", "a && (b || c)")]
    [TestCase("(a < b) == (c < d)", "a < b == (c < d)")]
    [TestCase("( v-3 )/1(mV)", "(v - 3)/1 (mV)")]
    [TestCase("f(\"s\", x[i+1])*INT(3.5)", "f(\"s\", x[i + 1])*INT(3.5)")]
    public void Parentheses_stand_where_they_are_needed(string written, string printed)
    {
        NmodlFile file = NmodlFiles.Parse($"FUNCTION f() {{ f = {written} }}");
        var body = ((CodeBlock)file.Items[0]).Body;

        Assert.That(NmodlPrinter.Print(((Assignment)body.Statements[0]).Value), Is.EqualTo(printed));
    }

    [Test]
    public void Random_expressions_survive_printing()
    {
        var random = new Random(4711);
        for (int i = 0; i < 300; i++)
        {
            NmodlExpression expression = RandomExpressions.Make(random, 5);
            string printed = NmodlPrinter.Print(expression);
            var body = ((CodeBlock)NmodlFiles.Parse($"PROCEDURE p() {{ x = {printed} }}").Items[0]).Body;

            Assert.That(TreeComparison.Difference(expression, ((Assignment)body.Statements[0]).Value), Is.Null, printed);
        }
    }

    [Test]
    public void A_statement_is_printed_by_itself() => Assert.That(
        NmodlPrinter.Print(((CodeBlock)NmodlFiles.Parse("INITIAL{if(a){b=1}else{c=2}}").Items[0]).Body.Statements[0]),
        Is.EqualTo("IF (a) {\n    b = 1\n} ELSE {\n    c = 2\n}\n"));

    private static NmodlFile Sound(NmodlParseResult result)
    {
        Assert.That(result.Diagnostics.Select(DiagnosticFormatter.Format), Is.Empty);
        return result.File!;
    }
}
