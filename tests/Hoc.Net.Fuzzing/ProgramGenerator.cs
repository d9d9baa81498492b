using System.Text;

namespace Hoc.Net.Fuzzing;

/// <summary>Makes programs of HOC's grammar that call every built-in with all kinds of arguments. One statement stands on a line.</summary>
internal sealed partial class ProgramGenerator(Vocabulary vocabulary, Chance chance)
{
    private const int MostStatements = 25;
    private const int DeepestNesting = 3;

    private readonly StringBuilder _text = new();

    /// <summary>A program.</summary>
    public string Make()
    {
        _text.Clear().Append(Vocabulary.Declarations);
        foreach (string name in vocabulary.Classes.Where(_ => chance.OneIn(8)))
            _text.Append($"o = new {name}({Arguments(1)})\n");
        for (int i = 1 + chance.Below(MostStatements); i > 0; i--) _text.Append(TopLevel()).Append('\n');
        return _text.ToString();
    }

    private string TopLevel() => chance.Below(12) switch
    {
        0 => $"proc p1() {{ {Local()} {Lines(DeepestNesting)} }}",
        1 => $"func f1() {{ {Local()} {Lines(2)} return {Number(2)} }}",
        2 => $"obfunc o1() {{ {Lines(1)} return {Object(1)} }}",
        3 => chance.Of("create dend[2]", "create soma", "access dend[1]", "objref o, p", "double a[3]", "strdef s", "objref ov[2]", "x = 3", "delete_section()"),
        _ => Statement(DeepestNesting),
    };

    private string Local() => chance.Of("", "", "local i", "local i, j");

    private string Lines(int depth)
    {
        var lines = new StringBuilder();
        for (int i = chance.Below(4); i >= 0; i--) lines.Append(Statement(depth - 1)).Append('\n');
        return lines.ToString();
    }

    private string Block(int depth) => $"{{ {Lines(depth)} }}";

    private string Statement(int depth)
    {
        if (depth <= 0) return Simple(1);
        return chance.Below(20) switch
        {
            0 => $"if ({Number(2)}) {Block(depth)}{(chance.OneIn(2) ? $" else {Block(depth)}" : "")}",
            1 => $"for {NumberPlace()} = {chance.Below(3)}, {chance.Below(30)} {Block(depth)}",
            2 => $"for (n = 0; n < {chance.Below(30)}; n += 1) {Block(depth)}",
            3 => $"{{ y = 0 while (y < {chance.Below(20)}) {{ y += 1 {Lines(depth)} }} }}",
            4 => $"for (x{chance.Of("", ", 0")}) {Block(depth)}",
            5 => $"forall {Block(depth)}",
            6 => $"forsec {chance.Of("\"dend\"", "s", "p", "\"[\"", "\"\"")} {Block(depth)}",
            7 => $"for each(&x) {Block(depth)}",
            8 => $"{chance.Of("soma", "dend[1]", "dend[n]", "ofTemplate.part", "ofTemplate.part[1]")} {Block(depth)}",
            _ => Simple(2),
        };
    }

    private string Simple(int depth) => chance.Below(16) switch
    {
        0 => $"print {Any(depth)}, {Any(depth)}",
        1 => $"{NumberPlace()} {chance.Of("=", "=", "+=", "-=", "*=", "/=")} {Number(depth)}",
        2 => $"{ObjectPlace()} = {Object(depth)}",
        3 => $"{chance.Of("s", "s2", "ofTemplate.s", "$s1")} = {Text()}",
        4 => chance.Of("break", "continue", "return", "return x", "stop", "iterator_statement", "insert hh", "uninsert hh", "insert pas", "run()"),
        5 => chance.Of("finitialize(-65)", "fadvance()", "{finitialize() fadvance()}", "{tstop = 1 run()}", "{init() continuerun(0.2)}", "dt = 0.01"),
        6 => $"connect {chance.Of("dend[0]", "dend[1]", "dend[n]", "soma")}({Number(0)}), {chance.Of("dend[2]", "soma", "dend[x]")}({Number(0)})",
        7 => $"{chance.Of("v", "g_pas", "diam", "gnabar_hh", "nosuch")}({Number(0)}{chance.Of("", ":1")}) = {Number(0)}{chance.Of("", ":2")}",
        8 => $"execute({chance.Of("\"x = 2\"", "\"\"", "s", "\"p1()\"", "\"~x = 3\"", "\"{\"", "\"create soma\"")}{chance.Of("", ", ofTemplate")})",
        9 => $"sprint(s, {Text()}, {Arguments(depth)})",
        10 => $"{chance.Of("soma", "dend[1]", "dend")}.{chance.Of("L", "nseg", "Ra", "diam(.5)", "v(.5)", "gnabar_hh")} = {Number(0)}",
        11 or 12 or 13 => FunctionCall(depth),
        _ => MemberCall(depth),
    };
}
