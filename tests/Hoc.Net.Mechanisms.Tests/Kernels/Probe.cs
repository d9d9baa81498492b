using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>A mechanism with some fields, globals and shared variables, to run forms on the rows of a cable or on point processes.</summary>
internal sealed class Probe
{
    public const int FieldCount = 8;
    public const int GlobalCount = 3;
    public const int Segments = 11;

    /// <summary>Single fields x0 to x5, then an array x6 of two.</summary>
    public Variable[] Fields { get; } =
        [.. Enumerable.Range(0, FieldCount - 1).Select(static i => new Variable("x" + i, Storage.Field, i, i == FieldCount - 2 ? 2 : 1, true))];

    public Variable[] Globals { get; } = [.. Enumerable.Range(0, GlobalCount).Select(static i => new Variable("g" + i, Storage.Global, i, 1, true))];

    public Variable[] Shared { get; } = [.. Enumerable.Range(0, 2).Select(static i => new Variable("s" + i, Storage.Shared, i))];

    public static Variable Voltage { get; } = new("v", Storage.NodeVoltage);

    public bool IsDensity { get; init; } = true;

    /// <summary>The values of the fields of all rows, row after row, then those of the globals.</summary>
    public double[] Run(Func<MechanismForm, FormKernels> make, int width, params FormStatement[] initialize) =>
        Run(make, width, 1, new MechanismForm { Name = "probe", IsDensity = IsDensity, SharedLength = 2, Initialize = new("initialize", [.. initialize]) });

    /// <summary>The same after some initialisations by a form that may have more than that kernel.</summary>
    public double[] Run(Func<MechanismForm, FormKernels> make, int width, int times, MechanismForm form)
    {
        var model = Model(make, width, form, out var references);
        for (var i = 0; i < times; i++)
            model.Initialize(-65);
        return [.. references.Select(static r => r.Value), .. Globals.Select(g => Global(model, g).Value)];
    }

    /// <summary>A cable whose segments differ, with an instance in each; point processes lie in some segments by several.</summary>
    public Model Model(Func<MechanismForm, FormKernels> make, int width, MechanismForm form, out List<VariableReference> references)
    {
        var type = new MechanismType
        {
            Name = "probe",
            Kind = IsDensity ? MechanismKind.Density : MechanismKind.PointProcess,
            Fields = [.. Enumerable.Range(0, FieldCount - 1).Select(i => new Field("x" + i, FieldRole.Assigned, 0, "", Fields[i].Length))],
            Globals = [.. Enumerable.Range(0, GlobalCount).Select(static i => new GlobalField("g" + i, i - 0.5))],
            Kernels = make(form).Set,
        };
        var model = new Model(new MechanismCatalog(type), new ModelOptions { LaneWidth = width });
        var cable = model.Add("cable", 100, 2, Segments);
        references = [];
        if (IsDensity)
            cable.Insert("probe");
        for (var row = 0; row < Segments; row++)
        {
            var point = IsDensity ? null : model.Add(new PointProcess(type, cable.At((row / 3 + 0.5) / Segments)));
            for (var field = 0; field < FieldCount; field++)
            {
                var name = "x" + Math.Min(field, FieldCount - 2);
                var element = Math.Max(0, field - FieldCount + 2);
                var reference = point is null
                    ? cable.Reference(model.Catalog.Variable(name + "_probe"), (row + 0.5) / Segments, element)
                    : point.Reference(name, element);
                reference.Value = Math.Sin(1 + row * 17 + field * 5) * 3;
                references.Add(reference);
            }
        }

        return model;
    }

    private static VariableReference Global(Model model, Variable global) => model.Global(global.Name + "_probe");
}
