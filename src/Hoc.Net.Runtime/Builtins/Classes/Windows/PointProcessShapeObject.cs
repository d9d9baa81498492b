using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's PPShape: a drawing of all sections with the point processes of a List.</summary>
[HocClass("PPShape", "new PPShape(list)", "A drawing of the sections with the point processes of a List.", Least = 1, Most = 1)]
internal sealed class PointProcessShapeObject : SceneObject
{
    private readonly List<PointProcessObject> _processes = [];

    /// <summary>Draws the point processes of a List.</summary>
    public PointProcessShapeObject(CallArguments call)
        : base(call)
    {
        foreach (HocObject item in call.Object<ListObject>(1).Items)
        {
            if (item is not PointProcessObject process)
                throw call.Fault(RuntimeDiagnostics.WrongArgumentKind, $"the List holds {item.Name}, which is no point process.", "Give a List of point processes.");
            _processes.Add(process);
            Hold(process);
        }

        AddDefaultView();
    }

    /// <summary>The point processes drawn.</summary>
    public IReadOnlyList<PointProcessObject> Processes => _processes;

    [HocMethod("append", "pps.append(pointprocess)", "Draws one point process more.", Least = 1, Most = 1)]
    public double Append(CallArguments call)
    {
        var process = call.Object<PointProcessObject>(1);
        _processes.Add(process);
        Hold(process);
        return 1;
    }
}
