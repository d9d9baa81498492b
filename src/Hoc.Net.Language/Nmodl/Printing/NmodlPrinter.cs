using System.Text;

namespace Hoc.Net.Language.Nmodl.Printing;

/// <summary>Writes a tree as NMODL that can be read, by people and by the parser: it makes the same tree of it.</summary>
/// <remarks>Comments and the layout of the source are lost; parentheses stand where operators need them.</remarks>
internal sealed partial class NmodlPrinter
{
    private const int Indent = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    private NmodlPrinter()
    {
    }

    /// <summary>A whole file.</summary>
    public static string Print(NmodlFile file) => Write(printer => printer.Items(file.Items));

    /// <summary>A block or declaration of a file, its line ended.</summary>
    public static string Print(NmodlItem item) => Write(printer => printer.Item(item));

    /// <summary>A statement, its line ended.</summary>
    public static string Print(NmodlStatement statement) => Write(printer => printer.Statement(statement));

    /// <summary>An expression on one line.</summary>
    public static string Print(NmodlExpression expression) => Write(printer => printer.Expression(expression));

    private static string Write(Action<NmodlPrinter> write)
    {
        var printer = new NmodlPrinter();
        write(printer);
        return printer._text.ToString();
    }

    private void Items(IReadOnlyList<NmodlItem> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0 && !(IsLine(items[i]) && IsLine(items[i - 1]))) _text.Append('\n');
            Item(items[i]);
        }
    }

    /// <summary>Whether an item is but a line, which needs no empty line before the next one.</summary>
    private static bool IsLine(NmodlItem item) => item is DefineItem or IncludeItem or UnitsSwitch or LocalItem or FunctionTableItem;

    private void Item(NmodlItem item)
    {
        switch (item)
        {
            case TitleItem i: Line(i.Text.Length == 0 ? "TITLE" : "TITLE " + i.Text); break;
            case NeuronBlock i: Block("NEURON", i.Declarations, NeuronDeclaration); break;
            case UnitsBlock i: Block("UNITS", i.Definitions, UnitsDefinition); break;
            case ParameterBlock i: Block("PARAMETER", i.Declarations, ParameterDeclaration); break;
            case ConstantBlock i: Block("CONSTANT", i.Declarations, ConstantDeclaration); break;
            case AssignedBlock i: Block("ASSIGNED", i.Declarations, VariableDeclaration); break;
            case StateBlock i: Block("STATE", i.Declarations, VariableDeclaration); break;
            case IndependentBlock i: Block("INDEPENDENT", i.Declarations, IndependentDeclaration); break;
            case LocalItem i: Line("LOCAL ", i.Variables, LocalVariable); break;
            case DefineItem i: Line($"DEFINE {i.Name.Text} {i.Value.Text}"); break;
            case UnitsSwitch i: Line(i.IsOn ? "UNITSON" : "UNITSOFF"); break;
            case VerbatimItem i: Verbatim(i.Text); break;
            case FunctionTableItem i: FunctionTable(i); break;
            case IncludeItem i: Line($"INCLUDE \"{i.File}\""); break;
            case IgnoredItem i: Line(i.Text); break;
            case CodeBlock i: CodeBlock(i); break;
            default: throw new ArgumentOutOfRangeException(nameof(item));
        }
    }

    private void FunctionTable(FunctionTableItem table)
    {
        _text.Append("FUNCTION_TABLE ").Append(table.Name.Text);
        Parameters(table.Parameters);
        Unit(table.Unit);
        _text.Append('\n');
    }

    private void Block<TNode>(string head, IReadOnlyList<TNode> lines, Action<TNode> write)
    {
        _text.Append(head).Append(" {\n");
        foreach (TNode line in lines)
        {
            _text.Append(' ', Indent);
            write(line);
            _text.Append('\n');
        }

        _text.Append("}\n");
    }

    private void Parameters(IReadOnlyList<Parameter> parameters)
    {
        _text.Append('(');
        List(parameters, ", ", parameter =>
        {
            _text.Append(parameter.Name.Text);
            Unit(parameter.Unit);
        });
        _text.Append(')');
    }

    private void LocalVariable(LocalDeclarator variable)
    {
        _text.Append(variable.Name.Text);
        Length(variable.Length);
    }

    private void Names(IReadOnlyList<NmodlName> names, string separator = ", ") => List(names, separator, name => _text.Append(name.Text));

    private void Length(NumberLiteral? length)
    {
        if (length is not null) _text.Append('[').Append(length.Text).Append(']');
    }

    private void Unit(NmodlUnit? unit)
    {
        if (unit is not null) _text.Append(" (").Append(unit.Text).Append(')');
    }

    private void Verbatim(string text)
    {
        Line("VERBATIM");
        if (text.Length > 0) _text.Append(text).Append('\n');
        Line("ENDVERBATIM");
    }

    private void List<TNode>(IReadOnlyList<TNode> nodes, string separator, Action<TNode> write)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            if (i > 0) _text.Append(separator);
            write(nodes[i]);
        }
    }

    private void Line<TNode>(string head, IReadOnlyList<TNode> nodes, Action<TNode> write)
    {
        Begin(head);
        List(nodes, ", ", write);
        _text.Append('\n');
    }

    private void Line(string text)
    {
        Begin(text);
        _text.Append('\n');
    }

    /// <summary>Begins a line at the depth of the block that it stands in.</summary>
    private void Begin(string text) => _text.Append(' ', _depth * Indent).Append(text);
}
