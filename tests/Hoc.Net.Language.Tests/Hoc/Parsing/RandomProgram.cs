using System.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Makes legal HOC of every form by chance, the same for the same seed.</summary>
internal sealed class RandomProgram(int seed)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    /// <summary>A script of some statements.</summary>
    public string Make()
    {
        _text.Clear();
        for (int i = _random.Next(1, 6); i > 0; i--)
        {
            TopLevel();
            _text.Append(Pick("\n", "\r\n", "\r", "\n\n", " // end\n", "/* a\n b */\n"));
        }

        return _text.ToString();
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private string Name() => Pick("a", "soma", "dend", "x_1", "v", "int", "o", "L", "f9");

    private void Write(params string[] words) => _text.AppendJoin(Pick(" ", " ", "\t", "  "), words).Append(' ');

    private void TopLevel()
    {
        switch (_random.Next(8))
        {
            case 0:
                Write(Pick("proc", "func", "obfunc", "iterator"), Name(), "(", ")", "{");
                if (_random.Next(2) == 0) Write("local", "i,", "j");
                if (_random.Next(2) == 0) Write("localobj", "o");
                Lines(2);
                Write("}");
                break;
            case 1: Write(Pick("begintemplate A", "endtemplate A", "public a, b", "external f", "help me", "debug")); break;
            default: Statement(3); break;
        }
    }

    private void Lines(int depth)
    {
        for (int i = _random.Next(4); i > 0; i--)
        {
            Statement(depth);
            _text.Append(Pick("\n", "\n", "\r\n", " "));
            if (_text[^1] == ' ') _text.Append('\n');
        }
    }

    private void Statement(int depth)
    {
        if (depth == 0)
        {
            Command();
            return;
        }

        switch (_random.Next(10))
        {
            case 0: Head("if (", ")", depth); if (_random.Next(2) == 0) { Write("else"); Statement(depth - 1); } break;
            case 1: Head("while (", ")", depth); break;
            case 2: Write("for", Name(), "="); Expression(depth); Write(","); Expression(depth); _text.Append('{'); Lines(depth - 1); _text.Append('}'); break;
            case 3: Write("for (", "x", Pick("", ", 0"), ")"); Statement(depth - 1); break;
            case 4: Write("for (", Pick("", "i = 0", "{i = 0 j = 1}"), ";"); Expression(depth); Write(";", Pick("", "i += 1", "soma L = 3"), ")"); Statement(depth - 1); break;
            case 5: Write(Pick("forall", "forsec \"a\"", "forsec l.o(0)", "ifsec $s1", "for it(&x, 2)", "soma", "dend[2]", "c.a[1]")); Statement(depth - 1); break;
            case 6: Write("{"); Lines(depth - 1); Write("}"); break;
            default: Command(); break;
        }
    }

    private void Head(string open, string close, int depth)
    {
        Write(open);
        Expression(depth);
        Write(close);
        Statement(depth - 1);
    }

    private void Command()
    {
        switch (_random.Next(9))
        {
            case 0: Write("print"); Expression(2); Write(", \"s\""); break;
            case 1: Write(Pick("break", "continue", "return", "stop", "iterator_statement", "insert hh", "uninsert pas", "delete x")); break;
            case 2: Write(Pick("create a, b[3]", "double d[2][3]", "objref o, p[2]", "strdef s", "access a[1]", "depvar x", "eqn x:: a = b")); break;
            case 3: Write("connect", Name(), "(0),"); Expression(1); break;
            case 4: Write(Name(), "(0:1) ", Pick("=", "+=")); Expression(1); Write(":"); Expression(1); break;
            case 5: Write(Pick("setpointer s.p, a.v(0.5)", "$o1.f($o1, i-1)", "$o1.x[i-1] = a - b", "f(1, 2)", "o.f(1, -1)", "(a)")); break;
            case 6: Write(Name(), Pick("=", "+=", "-=", "*=", "/=")); Expression(3); break;
            case 7: Write("o", "=", "new", "Vector("); Expression(1); Write(")"); break;
            default: Expression(3); break;
        }
    }

    private void Expression(int depth)
    {
        for (int i = _random.Next(3); i > 0; i--)
        {
            Operand(depth);
            Write(Pick("+", "-", "*", "/", "%", "^", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "\\\n+"));
        }

        Operand(depth);
    }

    private void Operand(int depth)
    {
        _text.Append(Pick("", "", "", "-", "!", "- !"));
        switch (depth == 0 ? _random.Next(4) : _random.Next(8))
        {
            case 0: _text.Append(Pick("1", "2.5", ".5", "1e-3", "3.")); break;
            case 1: _text.Append(Name()); break;
            case 2: _text.Append(Pick("$1", "$i", "$&2", "$&i[3]", "$o1.x", "read(x)")); break;
            case 3: _text.Append(Name()).Append('.').Append(Name()); break;
            case 4: _text.Append('('); Expression(depth - 1); _text.Append(')'); break;
            case 5: _text.Append(Name()).Append('['); Expression(depth - 1); _text.Append(']'); break;
            case 6: _text.Append(Name()).Append('('); Expression(depth - 1); _text.Append(", &x, \"s\", $s1)"); break;
            default: _text.Append(Name()).Append(".f(").Append(Name()).Append(" = "); Expression(depth - 1); _text.Append(").size"); break;
        }

        _text.Append(' ');
    }
}
