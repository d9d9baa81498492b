using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's PtrVector: variables in order, whose values a Vector gives or takes all at once.</summary>
[HocClass("PtrVector", "new PtrVector(size)", "Variables in order, to be set from a Vector or read into one; at first each is a number of the PtrVector's own.", Least = 1, Most = 1)]
internal sealed class PtrVectorObject : HocObject
{
    private const int LargestSize = 1 << 30;

    private readonly NumberSlot _unset = new(); // where all elements point that nobody has set
    private VariableReference[] _variables;
    private string _label = "";

    /// <summary>Makes one of a size.</summary>
    public PtrVectorObject(CallArguments call) => _variables = NewVariables(call.Integer(1, 1, LargestSize));

    [HocMethod("size", "pv.size()", "The number of variables.", Most = 0)]
    public double Size() => _variables.Length;

    [HocMethod("resize", "pv.resize(n)", "Sets the number of variables, all to be set anew if that is another; gives the number.", Least = 1, Most = 1)]
    public double Resize(CallArguments call)
    {
        int size = call.Integer(1, 1, LargestSize);
        if (size != _variables.Length) _variables = NewVariables(size);
        return size;
    }

    [HocMethod("pset", "pv.pset(i, &variable)", "Lets element i stand for a variable; gives its value.", Least = 2, Most = 2)]
    public double Set(CallArguments call) => (_variables[Index(call)] = call.Pointer(2)).Value;

    [HocMethod("getval", "pv.getval(i)", "The value of variable i.", Least = 1, Most = 1)]
    public double Get(CallArguments call) => _variables[Index(call)].Value;

    [HocMethod("setval", "pv.setval(i, x)", "Sets variable i; gives its value.", Least = 2, Most = 2)]
    public double Assign(CallArguments call)
    {
        VariableReference variable = _variables[Index(call)];
        variable.Value = call.Number(2);
        return variable.Value;
    }

    [HocMethod("scatter", "pv.scatter(v)", "Sets all variables to the elements of a Vector of equal size.", Least = 1, Most = 1)]
    public double Scatter(CallArguments call)
    {
        VectorObject source = Partner(call);
        for (int i = 0; i < _variables.Length; i++) _variables[i].Value = source.Items[i];
        return 0;
    }

    [HocMethod("gather", "pv.gather(v)", "Copies the values of all variables into a Vector of equal size.", Least = 1, Most = 1)]
    public double Gather(CallArguments call)
    {
        VectorObject target = Partner(call);
        for (int i = 0; i < _variables.Length; i++) target.Items[i] = _variables[i].Value; // one may be an element of it
        return 0;
    }

    [HocMethod("ptr_update_callback", "pv.ptr_update_callback(\"statement\", object)", "Accepted, and never executed: pointers stay right when the model's memory moves.", Most = 2)]
    public double AcceptCallback() => 0;

    [HocMethod("label", "pv.label(\"text\")", "The label that plots show; with an argument, sets it.", Most = 1)]
    public string GetOrSetLabel(CallArguments call)
    {
        if (call.Count > 0) _label = call.String(1);
        return _label;
    }

    [HocMethod("plot", "pv.plot(graph, x, color, brush)", "Draws the variables against x: a Vector, a step, or their indices; later changes show at flush().", Least = 1, Most = 4)]
    public double Plot(CallArguments call)
    {
        var graph = call.Object<GraphObject>(1);
        VectorObject? x = call.IsObject(2) ? call.Object<VectorObject>(2) : null;
        bool hasStep = x is null && call.Count is 2 or 4;
        double step = hasStep ? call.Number(2) : 1;
        (int color, int brush) = graph.StyleFrom(call, x is not null || hasStep ? 3 : 2);
        var line = new GraphLine
        {
            Label = graph.NameLine(_label, color),
            Color = color,
            Brush = brush,
            PointerVector = this,
            SourceX = x,
            SourceStep = step,
        };
        line.Begin(GetValues(), x is null ? [] : x.Items, x is null, step);
        graph.AddItem(line);
        return 0;
    }

    /// <summary>The values of all variables now.</summary>
    public double[] GetValues() => Array.ConvertAll(_variables, static variable => variable.Value);

    private VariableReference[] NewVariables(int size)
    {
        var variables = new VariableReference[size];
        Array.Fill(variables, _unset);
        return variables;
    }

    private int Index(CallArguments call) => call.Integer(1, 0, _variables.Length - 1);

    private VectorObject Partner(CallArguments call)
    {
        VectorObject vector = call.Object<VectorObject>(1);
        if (vector.Size == _variables.Length) return vector;
        throw call.Fault(
            RuntimeDiagnostics.SizeMismatch,
            $"{call.Callee}() needs a Vector of {_variables.Length} elements, but {vector.Name} has {vector.Size}.",
            "Resize the Vector.");
    }
}
