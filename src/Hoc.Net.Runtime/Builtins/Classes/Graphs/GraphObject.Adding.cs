using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>Lines that follow variables, expressions and objects.</content>
internal sealed partial class GraphObject
{
    private Func<double>? _horizontalExpression;

    [HocMethod("addvar", "g.addvar(\"label\", \"variable\", color, brush, x, y, placement)", "Adds a variable to the lines that plot(x) continues; the label may be left out, the variable may be a pointer. x and y are the label's place.", Least = 1, Most = 7)]
    public double AddVariable(CallArguments call)
    {
        bool hasLabel = call.IsPointer(2) || call.IsString(2);
        int position = hasLabel ? 2 : 1;
        string text = call.IsPointer(position) ? call.String(1) : call.String(position);
        (Func<double> value, VariableReference? variable) = VariableAt(call, position);
        return AddExpressionLine(call, call.String(1), text, value, position + 1, variable);
    }

    [HocMethod("addexpr", "g.addexpr(\"label\", \"expression\", object, color, brush, x, y, placement)", "Adds an expression to the lines that plot(x) continues; label and object may be left out. x and y are the label's place.", Least = 1, Most = 8)]
    public double AddExpression(CallArguments call)
    {
        bool hasLabel = call.IsString(2);
        int position = hasLabel ? 2 : 1;
        bool hasContext = call.IsObject(position + 1);
        string text = call.String(position);
        Func<double> expression = Compile(call, text, hasContext ? call.Object(position + 1) : null);
        return AddExpressionLine(call, call.String(1), text, expression, position + (hasContext ? 2 : 1));
    }

    [HocMethod("addobject", "g.addobject(rangevarplot, color, brush, x, y)", "Adds a RangeVarPlot; each flush reads its values anew.", Least = 1, Most = 5)]
    public double AddObject(CallArguments call)
    {
        var path = call.Object<RangeVarPlotObject>(1);
        (int color, int brush) = StyleFrom(call, 2);
        Hold(path);
        GraphLabel label = LabelAt(call, path.Text, color, 4, null);
        var line = new GraphLine { Label = label, ExpressionText = path.Text, Path = path, Color = color, Brush = brush };
        line.Begin();
        EditableItems.Add(line);
        EditableItems.Add(label);
        return 1;
    }

    [HocMethod("vector", "g.vector(n, &x[0], &y[0], color, brush)", "Draws n variables against n numbers; each flush reads the variables anew.", Least = 3, Most = 5)]
    public double AddVector(CallArguments call)
    {
        int count = call.Integer(1, 1, 100_000);
        VariableReference[] x = PointedElements.From(call, 2, count);
        VariableReference[] y = PointedElements.From(call, 3, count);
        (int color, int brush) = StyleFrom(call, 4);
        var line = new GraphLine { Pointers = y, Color = color, Brush = brush };
        for (int i = 0; i < count; i++) line.Add(x[i].Value, y[i].Value);
        AddItem(line);
        return 1;
    }

    [HocMethod("glyph", "g.glyph(glyph, x, y, scalex, scaley, degrees, placement)", "Lays a Glyph on the Graph; placement as of label.", Least = 3, Most = 7)]
    public double AddGlyph(CallArguments call)
    {
        var glyph = call.Object<GlyphObject>(1);
        AddItem(new GraphPicture(call.Number(2), call.Number(3))
        {
            Glyph = glyph,
            ScaleX = call.Number(4, 1),
            ScaleY = call.Number(5, 1),
            Rotation = call.Number(6, 0),
            Placement = call.Count > 6 ? (GraphLabelPlacement)call.Integer(7, 0, 2) : GraphLabelPlacement.Relative,
        });
        Hold(glyph);
        return 0;
    }

    [HocMethod("xexpr", "g.xexpr(\"expression\", isVariable)", "The x of each point that plot adds, in place of its argument.", Least = 1, Most = 2)]
    public double SetHorizontalExpression(CallArguments call)
    {
        string text = call.String(1);
        bool isVariable = call.Count > 1 && call.Integer(2, 0, 1) != 0;
        _horizontalExpression = isVariable ? VariableAt(call, 1).Value : Compile(call, text, null);
        HorizontalExpressionText = text;
        HorizontalIsVariable = isVariable;
        return 1;
    }

    /// <summary>The variable of addvar, by its pointer or its name.</summary>
    private (Func<double> Value, VariableReference? Variable) VariableAt(CallArguments call, int position)
    {
        if (call.IsPointer(position)) return ValueOf(call.Pointer(position));
        string text = call.String(position);
        try
        {
            return ValueOf(Session.ReferenceTo(text, call));
        }
        catch (HocException fault)
        {
            return (Doubt(call, text, null, fault.Diagnostic.Message), null);
        }

        static (Func<double>, VariableReference) ValueOf(VariableReference variable) => (() => variable.Exists ? variable.Value : 0, variable);
    }

    /// <summary>An expression in the names of an object that is given, or else of the one whose code asks.</summary>
    private Func<double> Compile(CallArguments call, string text, HocObject? context)
    {
        context ??= Session.RunningObject;
        try
        {
            Func<double> expression = Session.CompileNumber(text, context, call);
            return context is null && UndefinedIn(text) is { } name ? Doubt(call, text, context, $"the variable '{name}' is undefined.") : expression;
        }
        catch (HocException fault)
        {
            return Doubt(call, text, context, fault.Diagnostic.Message);
        }
    }

    /// <summary>A name of an expression that nothing has been assigned to yet; NEURON's own session files have some: a line's label in place of its expression.</summary>
    private string? UndefinedIn(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiLetter(text[start])) continue;
            int end = start + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
            bool isMember = start > 0 && (text[start - 1] is '.' or '_' || char.IsAsciiDigit(text[start - 1])); // or the exponent of a number
            if (!isMember && Session.Names.Globals.Find(text[start..end]) is { Kind: SymbolKind.Undefined } symbol) return symbol.Name;
            start = end;
        }

        return null;
    }

    /// <summary>What cannot be drawn now is told, and the script goes on: it may come to be.</summary>
    private Func<double> Doubt(CallArguments call, string text, HocObject? context, string reason)
    {
        call.Warn(
            RuntimeDiagnostics.NothingToDraw,
            $"'{text}' cannot be drawn now: {reason}",
            "Add it to the Graph after what it speaks of is made; else its line begins then.");
        return new DoubtfulExpression(Session, text, context, call.CallSite).Evaluate;
    }

    private double AddExpressionLine(CallArguments call, string label, string text, Func<double> expression, int stylePosition, VariableReference? variable = null)
    {
        (int color, int brush) = StyleFrom(call, stylePosition);
        // Scripts of long ago gave the place without saying what it means: values on the axes.
        GraphLabelPlacement? placement = call.Count >= stylePosition + 4 ? (GraphLabelPlacement)call.Integer(stylePosition + 4, 0, 2)
            : call.Count >= stylePosition + 2 ? GraphLabelPlacement.Fixed
            : null;
        AddItem(new GraphLine
        {
            Label = LabelAt(call, label, color, stylePosition + 2, placement),
            Expression = expression,
            Variable = variable,
            ExpressionText = text,
            Color = color,
            Brush = brush,
            OwnStyle = (color, brush),
        });
        return 1;
    }

    /// <summary>The label of a line, at the place that two arguments give or below the label before.</summary>
    private GraphLabel LabelAt(CallArguments call, string text, int color, int position, GraphLabelPlacement? placement)
    {
        GraphLabel label = NextLabel(text, color, placement);
        if (call.Count < position) return label;
        return new GraphLabel(text, call.Number(position), call.Number(position + 1), label.Placement)
        {
            Scale = label.Scale,
            HorizontalAlignment = label.HorizontalAlignment,
            VerticalAlignment = label.VerticalAlignment,
            NamesLine = true,
            Color = color,
        };
    }
}
