using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.C;

/// <summary>Directives and macros: C code in, the tokens that are left out.</summary>
internal sealed class CPreprocessorTests
{
    [TestCase("#define A 2\nA + B", "2 + B")]
    [TestCase("#define TWICE(x) ((x) + (x))\nTWICE(TWICE(1))", "( ( ( ( 1 ) + ( 1 ) ) ) + ( ( ( 1 ) + ( 1 ) ) ) )")]
    [TestCase("#define F(x) x\nF (3) F", "3 F")]
    [TestCase("#define F (x)\nF", "( x )")]
    [TestCase("#define A A + 1\nA", "A + 1")]
    [TestCase("#define A B\n#define B A\nA B", "A B")]
    [TestCase("#define S(x) #x\nS(a + \"b\")", "a + \"b\"")]
    [TestCase("#define P(a, b) a ## b\nP(x, 1) P(,y)", "x1 y")]
    [TestCase("#define V(f, ...) f(__VA_ARGS__)\nV(g, 1, (2, 3))", "g ( 1 , ( 2 , 3 ) )")]
    [TestCase("#define A 1\n#undef A\nA", "A")]
    [TestCase("#define LONG 1 + \\\n 2\nLONG", "1 + 2")]
    [TestCase("#if 1 + 1 == 2 && defined(X) == 0\nyes\n#else\nno\n#endif", "yes")]
    [TestCase("#ifdef X\na\n#elif defined Y\nb\n#else\nc\n#endif", "c")]
    [TestCase("#define X\n#ifdef X\na\n#elif 1\nb\n#endif", "a")]
    [TestCase("#if 0\n#if 1\na\n#else\nb\n#endif\n#endif\nc", "c")]
    [TestCase("#define V(a,b) (82 >= (a)*10+(b))\n#if V(8, 2)\nnew\n#else\nold\n#endif", "new")]
    [TestCase("#if UNKNOWN\na\n#endif\nb", "b")]
    [TestCase("a /* b\n#define c */ d // e\nf", "a d f")]
    [TestCase("#include \"none.h\"\n#pragma once\na", "a")]
    public void A_piece_is_expanded(string code, string expected) => Assert.That(Process(code), Is.EqualTo(expected));

    [Test]
    public void Macros_and_conditions_last_from_piece_to_piece()
    {
        var preprocessor = new CPreprocessor(static (_, _) => null);
        Assert.That(Text(preprocessor, "#define N 3\n#ifdef M"), Is.Empty);
        Assert.That(Text(preprocessor, "hidden\n#endif\nN"), Is.EqualTo("3"));
    }

    [Test]
    public void A_header_is_read_in_its_place()
    {
        var preprocessor = new CPreprocessor(static (name, _) => name == "own.h" ? new SourceText("own.h", "#define K 7\nint k;") : null);
        Assert.That(Text(preprocessor, "#include <math.h>\n#include \"own.h\"\nK"), Is.EqualTo("int k ; 7"));
    }

    [Test]
    public void A_header_that_includes_itself_is_a_mistake()
    {
        CPreprocessor preprocessor = null!;
        preprocessor = new CPreprocessor(static (name, _) => new SourceText(name, "#include \"a.h\"\n"));
        Text(preprocessor, "#include \"a.h\"\n");
        Assert.That(preprocessor.Mistakes, Has.Count.EqualTo(1));
    }

    [TestCase("#else\n")]
    [TestCase("#define\n")]
    [TestCase("#if 1 +\n#endif")]
    [TestCase("#error no\n")]
    [TestCase("#define F(a\n")]
    public void A_bad_directive_is_a_mistake(string code)
    {
        var preprocessor = new CPreprocessor(static (_, _) => null);
        Text(preprocessor, code);
        Assert.That(preprocessor.Mistakes, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_macro_that_explodes_is_a_mistake()
    {
        string code = "#define M0 x x x x x x x x\n";
        for (int i = 1; i < 12; i++) code += $"#define M{i} M{i - 1} M{i - 1} M{i - 1} M{i - 1} M{i - 1} M{i - 1} M{i - 1} M{i - 1}\n";
        Assert.That(() => Process(code + "M11"), Throws.TypeOf<CSyntaxException>());
    }

    private static string Process(string code) => Text(new CPreprocessor(static (_, _) => null), code);

    private static string Text(CPreprocessor preprocessor, string code)
    {
        var source = new SourceText("test.c", code);
        return string.Join(' ', preprocessor.Process(CScanner.Scan(source, 0, source.Length)).Select(static t => t.Text));
    }
}
