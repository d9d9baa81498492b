namespace Hoc.Net.Fuzzing;

/// <summary>Expressions: numbers, strings, objects, calls with arguments of every kind.</summary>
internal sealed partial class ProgramGenerator
{
    private static readonly string[] Constants =
    [
        "0", "1", "-1", "2", "3", ".5", "-2.5", "7", "10", "100", "1e3", "1e6", "-1e9", "1e15", "1e300", "-1e300", "1e-300", "(1e300*1e300)",
        "((1e300*1e300)*0)", "2147483647", "2147483648", "-2147483648", "4294967296", "0.9999999999999", "1.0000000000001",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\"a\"", "\"abc 12 x\"", "\"soma\"", "\"dend[1]\"", "\"x\"", "\"T\"", "\"Vector\"", "\"hh\"", "\"v\"", "\"fuzz.txt\"", "\"%s\"", "\"%d %g\"",
        "\"%*.*f\"", "\"%n%c%%\"", "\"%1000d\"", "\"[\"", "\"(\"", "\"^.*$\"", "\"\\n\\t\"", "\"\u00e9\"", "\"x = 2\"", "\"p1()\"", "\">\"", "\"<=\"", "\"[]\"", "s", "s2",
        "ofTemplate.s", "\"na_ion\"", "\"IClamp\"", "\"1 2 3\"", "\"no such thing\"",
    ];

    private string Constant() => chance.From(Constants);

    private string Text() => chance.From(Texts);

    private string Number(int depth)
    {
        if (depth <= 0) return chance.OneIn(2) ? Constant() : NumberPlace();
        return chance.Below(12) switch
        {
            0 or 1 => $"({Number(depth - 1)} {chance.Of("+", "-", "*", "/", "%", "^", "<", "<=", ">", ">=", "==", "!=", "&&", "||")} {Number(depth - 1)})",
            2 => $"{chance.Of("-", "!", "- -")}{Number(depth - 1)}",
            3 => FunctionCall(depth - 1),
            4 => MemberCall(depth - 1),
            5 => $"({NumberPlace()} = {Number(depth - 1)})",
            6 => $"{chance.Of("f1", "f2", "ofTemplate.f", "p1", "o1")}({Arguments(depth - 1)})",
            7 => $"{chance.Of("soma", "dend[n]")}.{chance.Of("v(.5)", "L", "nseg", "diam(0.5)", "nosuch")}",
            8 => $"({Object(depth - 1)} {chance.Of("==", "!=")} {Object(depth - 1)})",
            _ => Number(0),
        };
    }

    private string NumberPlace() => chance.Of(
        "x", "y", "n", "a[0]", "a[n]", "a[x]", "b[1][2]", "b[n][x]", "ofVector.x[1]", "ofVector.x[n]", "ofTemplate.n", "dt", "celsius", "t", "L", "nseg",
        "v(.5)", "soma.diam", "hoc_ac_", "$1", "$2", "$&1", "o.x[0]", "p.n", "ov[1].x[x]");

    private string Object(int depth) => chance.Below(depth <= 0 ? 6 : 9) switch
    {
        0 => "nil",
        1 => chance.Of("o", "p", "$o1", "ofTemplate.v", "ofTemplate.o", "this"),
        2 => chance.Of("ofVector", "ofVector.c", "ofTemplate.g()"),
        3 => chance.Of("ofList", "ofFile", "ofTemplate"),
        4 => $"ov[{Number(0)}]",
        5 => $"new {chance.From(vocabulary.Classes)}()",
        6 => $"new {chance.From(vocabulary.Classes)}({Arguments(depth - 1)})",
        7 => MemberCall(depth - 1),
        _ => chance.Of("o1()", "new T(1)", "new Vector(3, 1)", "new IClamp(.5)", "ofList.o(0)"),
    };

    private string ObjectPlace() => chance.Of("o", "p", "o", "p", "ov[0]", "ov[n]", "ofTemplate.o", "$o1");

    private string Pointer() => chance.Of("&x", "&a[1]", "&b[0][0]", "&ofVector.x[0]", "&v(.5)", "&t", "&ofTemplate.n", "&soma.L", "&dt");

    private string Any(int depth) => chance.Below(10) switch
    {
        0 or 1 or 2 or 3 => Number(depth),
        4 or 5 => Text(),
        6 => Pointer(),
        _ => Object(depth),
    };

    private string Arguments(int depth)
    {
        int count = chance.Of(0, 1, 1, 1, 2, 2, 3, 4, 6);
        return string.Join(", ", Enumerable.Range(0, count).Select(_ => Any(depth)));
    }

    private string FunctionCall(int depth) => $"{chance.From(vocabulary.Functions)}({Arguments(depth)})";

    private string MemberCall(int depth)
    {
        string owner = chance.From(vocabulary.Classes);
        string name = vocabulary.Members[owner] is { Count: > 0 } members ? chance.From(members) : "x";
        string target = owner switch
        {
            "Vector" => "ofVector",
            "List" => "ofList",
            "File" => "ofFile",
            _ => chance.Of("o", "p", $"new {owner}({Arguments(0)})"),
        };
        return target.StartsWith("new ", StringComparison.Ordinal)
            ? $"f2(p = {target}, p.{name}({Arguments(depth)}))"
            : $"{target}.{name}({Arguments(depth)})";
    }
}
