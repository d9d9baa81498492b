using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Mistakes: where they are, what they are called, what is advised. All of them are mistakes in nrniv 8.2.2 too.</summary>
public sealed class SyntaxErrorTests
{
    [TestCase("x = 3 )", "1:7 HOC1002 this ')' closes nothing.")]
    [TestCase("}", "1:1 HOC1002 this '}' closes nothing.")]
    [TestCase("x = (1 + 2", "1:5 HOC1002 this '(' is not closed.")]
    [TestCase("f(1, 2\n", "1:2 HOC1002 this '(' is not closed.")]
    [TestCase("x = a[1", "1:6 HOC1002 this '[' is not closed.")]
    [TestCase("x = a[1)]", "1:6 HOC1002 this '[' is not closed.")]
    [TestCase("print \"abc", "1:7 HOC1002 this string is not closed.")]
    [TestCase("{ print \"abc\n}", "1:9 HOC1002 this string is not closed.")]
    [TestCase("{\nprint 1", "1:1 HOC1002 this '{' is never closed.")]
    [TestCase("proc f() {\n if (x) {\n  y = 1\n}\n", "1:10 HOC1002 this '{' is never closed.")]
    [TestCase("{ x = (1 +\n 2) }", "1:7 HOC1002 this '(' is not closed.")]
    public void Brackets(string text, string expected) => AssertMistake(text, expected);

    [TestCase("x = 3 y = 4", "1:7 HOC1003 a second statement begins on the same line.")]
    [TestCase("{x = 1} print x", "1:9 HOC1003 a second statement begins on the same line.")]
    [TestCase("print 4y", "1:8 HOC1003 a second statement begins on the same line.")]
    [TestCase("if (1) { print 3 } print 4", "1:20 HOC1003 a second statement begins on the same line.")]
    [TestCase("else print 3", "1:1 HOC1003 this 'else' belongs to no 'if'.")]
    [TestCase("{ if (x) { y = 1 }\nelse { y = 2 }\n}", "2:1 HOC1003 this 'else' belongs to no 'if'.")]
    [TestCase("if (x)", "1:1 HOC1003 the statement that 'if' governs is missing.")]
    [TestCase("{ for i = 0, 2\n{ f() } }", "1:3 HOC1003 the statement that 'for' governs is missing.")]
    [TestCase("if (x) y = 1 else", "1:14 HOC1003 the statement that 'else' governs is missing.")]
    [TestCase("proc f()", "1:9 HOC1003 the body of a 'proc' must follow in braces.")]
    [TestCase("func f() return 1", "1:10 HOC1003 the body of a 'func' must follow in braces.")]
    [TestCase("print a,", "1:9 HOC1003 something is missing behind ','.")]
    [TestCase("x = // nothing", "1:4 HOC1003 something is missing behind '='.")]
    [TestCase("insert", "1:7 HOC1003 something is missing behind 'insert'.")]
    public void LineEnds(string text, string expected) => AssertMistake(text, expected);

    [TestCase("x = 1;", "1:6 HOC1005 ';' does not end statements in HOC.")]
    [TestCase("{ x = 1; y = 2 }", "1:8 HOC1005 ';' does not end statements in HOC.")]
    [TestCase("x++", "1:2 HOC1005 HOC has no operator '++'.")]
    [TestCase("x--", "1:2 HOC1005 HOC has no operator '--'.")]
    [TestCase("x = +3", "1:5 HOC1005 '+' needs a value before it; HOC has no sign '+'.")]
    [TestCase("x ^= 2", "1:3 HOC1005 HOC has no operator '^='.")]
    [TestCase("x = 2**3", "1:6 HOC1005 HOC has no operator '**'.")]
    [TestCase("if (x => 3) f()", "1:7 HOC1005 HOC has no operator '=>'.")]
    [TestCase("proc f(a, b) { }", "1:8 HOC1005 a 'proc' does not name its arguments.")]
    [TestCase("def f(x):", "1:1 HOC1005 'def' does not define anything in HOC.")]
    [TestCase("void f() { }", "1:1 HOC1005 'void' does not define anything in HOC.")]
    [TestCase("while (x):", "1:10 HOC1005 ':' does not begin a block in HOC.")]
    public void OtherLanguages(string text, string expected) => AssertMistake(text, expected);

    [TestCase("local x", "1:1 HOC1006 'local' has a meaning in procedures only.")]
    [TestCase("proc g() {\nlocal y\n}", "2:1 HOC1006 'local' must come first in a procedure, on the line of its '{'.")]
    [TestCase("{ proc h() { } }", "1:3 HOC1006 'proc' must begin a line of its own at top level.")]
    [TestCase("begintemplate A public x", "1:17 HOC1006 'public' must begin a line of its own at top level.")]
    [TestCase("objref o = new List()", "1:10 HOC1006 'objref' only declares.")]
    public void Declarations(string text, string expected) => AssertMistake(text, expected);

    [TestCase("if x > 3 print x", "1:4 HOC1001 what 'if' looks at must stand in parentheses.")]
    [TestCase("if (x > 3 print x", "1:11 HOC1001 ')' is expected here, not 'print'.")]
    [TestCase("print 'abc'", "1:7 HOC1001 ''' has no meaning here.")]
    [TestCase("x = 1 \\ 2", "1:7 HOC1001 '\\' has no meaning here.")]
    [TestCase("x = $", "1:5 HOC1001 '$' has no meaning here.")]
    [TestCase("caf\u00e9 = 1", "1:4 HOC1001 a character of code 233 has no meaning here.")]
    [TestCase("f(1,,2)", "1:5 HOC1001 an argument is missing here.")]
    [TestCase("o.stop", "1:3 HOC1001 'stop' is a word of HOC and cannot be a name.")]
    [TestCase("public x, print", "1:11 HOC1001 'print' is a word of HOC and cannot be a name.")]
    [TestCase("o = new Vector", "1:9 HOC1001 'new Vector' needs parentheses.")]
    [TestCase("x = if (1) 3", "1:5 HOC1001 a value is expected here, not 'if'.")]
    [TestCase("double x", "1:9 HOC1001 '[' is expected here, not the end of the line.")]
    [TestCase("y = &x", "1:5 HOC1001 '&' makes a pointer only of an argument, as in f(&x).")]
    [TestCase("x + 1 = 3", "1:7 HOC1001 the left side of '=' is not something that can hold a value.")]
    [TestCase("v(0:1) = 3", "1:2 HOC1001 a colon joins a range of places and a range of values only.")]
    [TestCase("for i in x f()", "1:5 HOC1001 this is none of the forms of 'for'.")]
    [TestCase("connect a, b(1)", "1:9 HOC1001 'connect' needs the end of the child that is joined.")]
    [TestCase("proc f { }", "1:8 HOC1001 the name of a 'proc' is followed by parentheses.")]
    [TestCase("$99999999999", "1:1 HOC1001 there is no such argument.")]
    [TestCase("print $0", "1:7 HOC1001 there is no such argument.")]
    [TestCase("read x", "1:6 HOC1001 what 'read' looks at must stand in parentheses.")]
    public void Others(string text, string expected) => AssertMistake(text, expected);

    [Test]
    public void A_forgotten_brace_is_reported_before_the_next_definition_which_still_parses()
    {
        ParsedStatement[] parsed = [.. Script.Parse("proc f() {\n x = 1\n\nproc g() { y = 2 }\n")];
        Assert.That(parsed, Has.Length.EqualTo(2));
        Assert.That(parsed[0].Error?.Remedy, Does.StartWith("Add the missing '}' behind line 2 at the latest"));
        Assert.That(parsed[1].Error, Is.Null);
    }

    [Test]
    public void A_mistake_inside_counts_before_a_brace_that_is_still_open()
    {
        AssertMistake("{\n x = = 3\n", "2:6 HOC1001 a value is expected here, not '='.");
    }

    [Test]
    public void Every_mistake_has_a_remedy()
    {
        foreach (string text in new[] { "x = )", "x = 3 y", "{", "x = 1;", "local x", "if", "f(1 2)", "insert 3", "x = @" })
            Assert.That(MistakeIn(text).Remedy, Is.Not.Null.And.Not.Empty, text);
    }

    [Test]
    public void Codes_are_stable_and_unique()
    {
        Assert.That(
            SyntaxDiagnostics.All.Select(entry => entry.Code),
            Is.EqualTo(new[] { "HOC1001", "HOC1002", "HOC1003", "HOC1004", "HOC1005", "HOC1006" }));
    }

    private static void AssertMistake(string text, string expected)
    {
        Diagnostic mistake = MistakeIn(text);
        LinePosition place = mistake.Span!.Value.Position;
        Assert.That($"{place.Line}:{place.Column} {mistake.Descriptor.Code} {mistake.Message}", Is.EqualTo(expected));
    }

    private static Diagnostic MistakeIn(string text) =>
        Script.Parse(text).Select(parsed => parsed.Error).FirstOrDefault(error => error is not null)
        ?? throw new AssertionException($"no mistake in: {text}");
}
