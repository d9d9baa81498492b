using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Nmodl;

public sealed class NmodlParserTests
{
    [Test]
    public void Nodes_know_where_they_stand()
    {
        const string Text = "PROCEDURE p() {\n    x = (a + b)*c\n}\n";
        var block = (CodeBlock)NmodlFiles.Parse(Text).Items[0];
        var product = (BinaryExpression)((Assignment)block.Body.Statements[0]).Value;

        Assert.That(block.Span.Text, Is.EqualTo(Text.TrimEnd()));
        Assert.That(product.Span.Text, Is.EqualTo("(a + b)*c"));
        Assert.That(product.Left.Span.Text, Is.EqualTo("a + b"));
        Assert.That(product.Span.Position, Is.EqualTo(new LinePosition(2, 9)));
        Assert.That(product.ToString(), Does.Contain("Span = test.mod:2:9, Operator = Multiply"));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Lines_may_end_in_any_way(string end)
    {
        string text = "TITLE a channel: of sorts\nCOMMENT\n}}}\nENDCOMMENT\nPARAMETER { a = 1 : one\n b = 2 ? two\n}\nVERBATIM\nint i;\nENDVERBATIM\n";
        NmodlFile file = NmodlFiles.Parse(text.Replace("\n", end));

        Assert.That(((TitleItem)file.Items[0]).Text, Is.EqualTo("a channel: of sorts"));
        Assert.That(((ParameterBlock)file.Items[1]).Declarations, Has.Length.EqualTo(2));
        Assert.That(((VerbatimItem)file.Items[2]).Text, Is.EqualTo("int i;"));
    }

    [Test]
    public void Blocks_of_text_end_at_the_start_of_a_line()
    {
        NmodlFile file = NmodlFiles.Parse(
            "VERBATIM a ENDVERBATIM\n ENDVERBATIMS\n\t ENDVERBATIM the rest\nCOMMENT ENDCOMMENT\nVERBATIM ENDVERBATIM\nDEFINE a 1");

        Assert.That(((VerbatimItem)file.Items[0]).Text, Is.EqualTo(" a ENDVERBATIM\n ENDVERBATIMS"));
        Assert.That(((VerbatimItem)file.Items[1]).Text, Is.Empty);
        Assert.That(file.Items[2], Is.InstanceOf<DefineItem>());
    }

    [Test]
    public void Bytes_beyond_ASCII_may_stand_in_comments_and_strings()
    {
        NmodlFile file = NmodlFiles.Parse("TITLE \u00B5m\nINITIAL { printf(\"\u00FC\") : \u00E9\n}\n");

        Assert.That(((TitleItem)file.Items[0]).Text, Is.EqualTo("\u00B5m"));
    }

    [TestCase('\u001A')]
    [TestCase('\u0004')]
    public void Control_Z_and_D_end_a_file(char end) =>
        Assert.That(NmodlFiles.Parse($"INITIAL {{ }}{end} anything ]").Items, Has.Length.EqualTo(1));

    [Test]
    public void Defined_names_are_integers_from_there_on()
    {
        NmodlFile file = NmodlFiles.Parse("DEFINE N 3\nSTATE { c[N] }\nPARAMETER { a = N (mV) b = -N }\nINITIAL { x = N (mV)*N }");
        var state = ((StateBlock)file.Items[1]).Declarations[0];
        var parameters = ((ParameterBlock)file.Items[2]).Declarations;
        var product = (BinaryExpression)((Assignment)((CodeBlock)file.Items[3]).Body.Statements[0]).Value;

        Assert.That(state.Length, Is.EqualTo(new NumberLiteral(state.Length!.Span, 3, "N", null)));
        Assert.That(parameters.Select(parameter => parameter.Value!.Value), Is.EqualTo(new[] { 3.0, -3.0 }));
        Assert.That((NumberLiteral)product.Left, Has.Property("Value").EqualTo(3).And.Property("Unit").Not.Null);
    }

    [Test]
    public void Definitions_of_an_included_file_hold_behind_it()
    {
        NmodlParseResult result = NmodlParser.Parse(
            new SourceText("outer.mod", "INCLUDE \"inner.inc\"\nSTATE { c[N] }"),
            (name, from) => name == "inner.inc" && from.Name == "outer.mod" ? new SourceText(name, "DEFINE N 7") : null);

        var included = (IncludeItem)result.File!.Items[0];
        Assert.That(included.Items[0].Span.Source.Name, Is.EqualTo("inner.inc"));
        Assert.That(((StateBlock)result.File.Items[1]).Declarations[0].Length!.Value, Is.EqualTo(7));
    }

    [TestCase("1", 1)]
    [TestCase(".5", 0.5)]
    [TestCase("2.", 2)]
    [TestCase("1e-3", 1e-3)]
    [TestCase("2.5E+2", 250)]
    public void Numbers_are_read_as_they_are_written(string text, double value)
    {
        var number = (NumberLiteral)((Assignment)((CodeBlock)NmodlFiles.Parse($"INITIAL {{ x = {text} }}").Items[0]).Body.Statements[0]).Value;

        Assert.That((number.Value, number.Text), Is.EqualTo((value, text)));
    }

    [TestCase("(S/cm2)", "S/cm2")]
    [TestCase("( 1/ms )", "1/ms")]
    [TestCase("(/ms)", "/ms")]
    [TestCase("(10-3 mol)", "10-3 mol")]
    [TestCase("(k-mole)", "k-mole")]
    [TestCase("(%)", "%")]
    [TestCase("()", "")]
    public void A_unit_is_the_text_in_its_parentheses(string written, string unit) => Assert.That(
        ((ParameterBlock)NmodlFiles.Parse($"PARAMETER {{ a = 1 {written} b }}").Items[0]).Declarations[0].Unit!.Text,
        Is.EqualTo(unit));

    [Test]
    public void An_equation_with_a_plus_adds_to_the_one_before()
    {
        var body = ((CodeBlock)NmodlFiles.Parse("LINEAR l { ~ a + b = 1 ~+ 2*a = b - 3 ~ a = 0 }").Items[0]).Body;

        Assert.That(body.Statements.Select(NmodlPrinter.Print), Is.EqualTo(new[] { "~ a + b + 2*a = 1 + (b - 3)\n", "~ a = 0\n" }));
    }

    [Test]
    public void Words_of_methods_and_RANDOM_may_be_names() => Assert.That(
        NmodlFiles.Parse("PARAMETER { euler = 1 sparse = 2 RANDOM = 3 }\nINITIAL { x = euler + RANDOM }").Items,
        Has.Length.EqualTo(2));

    [Test]
    public void Mistakes_of_several_blocks_are_all_told()
    {
        NmodlParseResult result = NmodlParser.Parse(
            new SourceText("test.mod", "INITIAL { x == 1 }\nPARAMETER { a = b }\nNEURON { SUFFIX ok }\nPROCEDURE p { }\nSTAET { m }"));

        Assert.That(result.File, Is.Null);
        Assert.That(result.Diagnostics.Select(d => d.Span!.Value.Position.Line), Is.EqualTo(new[] { 1, 2, 4, 5 }));
    }

    [TestCase("(", ")")]
    [TestCase("a[", "]")]
    [TestCase("f(", ")")]
    [TestCase("-", "")]
    [TestCase("a^", "")]
    [TestCase("a+", "")]
    public void Nesting_is_bounded(string open, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, 5000)) + "a" + string.Concat(Enumerable.Repeat(close, 5000));
        NmodlParseResult result = NmodlParser.Parse(new SourceText("test.mod", $"INITIAL {{ x = {text} }}"));

        Assert.That(result.Diagnostics.Select(d => d.Descriptor), Is.EqualTo(new[] { NmodlDiagnostics.Deep }));
    }

    [Test]
    public void Blocks_and_branches_are_bounded()
    {
        string blocks = new string('{', 5000) + new string('}', 5000);
        string branches = "IF (a) { }" + string.Concat(Enumerable.Repeat(" ELSE IF (a) { }", 5000));

        foreach (string text in new[] { blocks, branches })
        {
            NmodlParseResult result = NmodlParser.Parse(new SourceText("test.mod", $"INITIAL {{ {text} }}"));
            Assert.That(result.Diagnostics.Select(d => d.Descriptor), Is.EqualTo(new[] { NmodlDiagnostics.Deep }));
        }
    }

    [Test]
    public void Files_that_include_each_other_are_bounded()
    {
        NmodlParseResult itself = NmodlParser.Parse(
            new SourceText("a", "INCLUDE \"a\""), (name, _) => new SourceText(name, "INCLUDE \"a\""));
        int count = 0;
        NmodlParseResult chain = NmodlParser.Parse(
            new SourceText("0", "INCLUDE \"next\""), (_, _) => new SourceText($"{++count}", "INCLUDE \"next\""));

        Assert.That(itself.Diagnostics.Select(d => d.Descriptor), Is.EqualTo(new[] { NmodlDiagnostics.Include }));
        Assert.That(chain.Diagnostics.Select(d => d.Descriptor), Is.EqualTo(new[] { NmodlDiagnostics.Include }));
    }
}
