using System.Text;

namespace Hoc.Net.Runtime.Tests.Hot;

/// <summary>Makes programs out of the constructs that the hot tier compiles, with mistakes among them. All of them end.</summary>
internal sealed class RandomProgram(int seed)
{
    private static readonly string[] Globals = ["a", "b", "c", "d"];
    private static readonly string[] Locals = ["l", "m"];
    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "^", "<", "<=", ">", ">=", "==", "!=", "&&", "||"];
    private static readonly string[] Assignments = ["=", "+=", "-=", "*=", "/="];
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _counters;
    private int _procedures;
    private bool _inProcedure;
    private bool _inTemplate;
    private int _loops;

    /// <summary>What shows the state that a program left behind.</summary>
    public const string Report = "print a, b, c, d\nprint z[0], z[1], z[2], z[3]\nprint vec.size, vec.sum\nprint o.n, o2.n\nprint s\n";

    /// <summary>The text of the program.</summary>
    public string Make()
    {
        _text.Append("a = 1\nb = 2\nc = 0.5\nd = -3\ndouble z[4]\nstrdef s\nobjref vec, o, o2\nvec = new Vector(4)\n");
        _text.Append("begintemplate T\npublic n, up, of, w\ndouble w[3]\nn = 1\n");
        _inTemplate = true;
        Procedure("proc", "up");
        Procedure("func", "of");
        _inTemplate = false;
        _text.Append("endtemplate T\no = new T()\no2 = new T()\n");
        for (int i = 0; i < 3; i++) Procedure("func", $"f{_procedures++}");
        Procedure("proc", "p");
        for (int i = 0; i < 6; i++) Line(Statement(3));
        return _text.ToString();
    }

    private void Procedure(string keyword, string name)
    {
        _inProcedure = true;
        Line($"{keyword} {name}() {{ local l, m  l = 0  m = 1");
        for (int i = 0; i < 3; i++) Line(Statement(2));
        Line(keyword == "func" && _random.Next(12) > 0 ? $"return {Number(2)} }}" : "}");
        _inProcedure = false;
    }

    private void Line(string text) => _text.Append(text).Append('\n');

    private string Statement(int depth)
    {
        switch (_random.Next(depth > 0 ? 14 : 5))
        {
            case 0 or 1 or 2:
                return $"{Place(depth)} {Pick(Assignments)} {Number(depth)}";
            case 3 when _inProcedure && !_inTemplate && _random.Next(3) == 0:
                return "return" + (_text.ToString().LastIndexOf("func ", StringComparison.Ordinal) > _text.ToString().LastIndexOf("proc ", StringComparison.Ordinal) ? $" {Number(1)}" : "");
            case 3 when _loops > 0:
                return Pick("break", "continue");
            case 4 when !_inTemplate:
                return Pick(
                    $"sprint(s, \"%g|%d\", {Number(1)}, {Number(1)})",
                    $"vec.x[{Number(1)}] {Pick(Assignments)} {Number(1)}",
                    $"o.n {Pick(Assignments)} {Number(1)}",
                    $"o.up({Number(1)}, {Number(0)})",
                    $"vec.set({_random.Next(5)}, {Number(1)})");
            case 5 or 6:
                return $"if ({Number(depth - 1)}) {Body(depth - 1)}" + (_random.Next(2) == 0 ? $" else {Body(depth - 1)}" : "");
            case 7 or 8 or 9:
                return Loop(depth);
            case 10 when !_inTemplate && !_inProcedure:
                return Pick($"p({Number(1)}, {Number(1)})", "{ o2 = o }", "{ o = new T() }", $"execute(\"a = {_random.Next(9)}\")", $"execute1(\"b = {Number(1)}\", 0)");
            case 11:
                return $"{{ {Statement(depth - 1)} {Statement(depth - 1)} }}";
            default:
                return $"{Place(0)} = {Number(depth)}";
        }
    }

    private string Loop(int depth)
    {
        string counter = $"k{_counters++}";
        _loops++;
        string body = Body(depth - 1);
        _loops--;
        int rounds = _random.Next(1, 7);
        return _random.Next(3) switch
        {
            0 => $"for {counter} = 0, {rounds} {body}",
            1 => $"for ({counter} = 0; {counter} < {rounds}; {counter} += 1) {body}",
            _ => $"{{ {counter} = 0  while ({counter} < {rounds}) {{ {counter} += 1 {body} }} }}",
        };
    }

    private string Body(int depth) => $"{{ {Statement(depth)} {(_random.Next(2) == 0 ? Statement(depth) : "")} }}";

    private string Place(int depth) => _random.Next(6) switch
    {
        0 when _inProcedure => Pick(Locals),
        1 when _inTemplate => Pick("n", $"w[{Number(0)}]"),
        2 when !_inTemplate => $"z[{(depth > 0 && _random.Next(4) == 0 ? Number(1) : $"{_random.Next(4)}")}]",
        3 when _inProcedure => "$1",
        _ when _inTemplate => "n",
        _ => Pick(Globals),
    };

    private string Number(int depth)
    {
        switch (_random.Next(depth > 0 ? 16 : 5))
        {
            case 0:
                return $"{_random.Next(5)}";
            case 1:
                return $"{_random.NextDouble() * 4:F2}";
            case 2 when _inProcedure:
                return Pick("l", "m", "$1");
            case 3 or 4 or 2:
                return _inTemplate ? Pick("n", "w[1]") : Pick(Globals);
            case 5 when !_inTemplate:
                return $"z[{Number(depth - 1)}]";
            case 6 when !_inTemplate && !_inProcedure:
                return $"f{_random.Next(3)}({Number(depth - 1)})";
            case 6 when !_inTemplate && _procedures > 0:
                return $"f{_random.Next(_procedures)}({Number(depth - 1)})";
            case 7 when !_inTemplate:
                return Pick($"vec.x[{_random.Next(5)}]", "vec.size", "o.n", $"o.of({Number(0)})", $"vec.get({_random.Next(4)})", "o2.w[1]", "vec.sum()");
            case 8:
                return $"{Pick("exp", "sqrt", "sin", "int", "log", "abs")}({Number(depth - 1)})";
            case 9:
                return $"-{Number(depth - 1)}";
            case 10:
                return $"!({Number(depth - 1)})";
            case 11:
                return $"({Place(0)} = {Number(depth - 1)})";
            default:
                return $"({Number(depth - 1)} {Pick(Operators)} {Number(depth - 1)})";
        }
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
