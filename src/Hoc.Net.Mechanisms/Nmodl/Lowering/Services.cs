using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>The functions of NEURON that reach beyond a row.</summary>
internal static class Services
{
    private const string Pointing = "nrn_pointing";
    private const string Printing = "printf";
    private const string Written = "concentration_written";
    private const string Tabulated = "function_table";
    private const string Interpolated = "force";
    private const string Stepped = "stepforce";

    private static readonly FrozenDictionary<string, ServiceDescription> Functions = new Dictionary<string, ServiceDescription>
    {
        ["scop_random"] = new(static (frame, _, _, _) => frame.Random.NextDouble(), 0, IgnoresMore: true),
        ["exprand"] = new(static (frame, _, _, x) => frame.Random.NextExponential(x[0]), 1),
        ["normrand"] = new(static (frame, _, _, x) => frame.Random.NextNormal(x[0], x[1]), 2),
        ["poisrand"] = new(static (frame, _, _, x) => frame.Random.NextPoisson(x[0]), 1),
        ["set_seed"] = new(
            static (frame, _, _, x) =>
            {
                frame.Random.Seed(x[0]);
                return 0;
            },
            1),
        ["at_time"] = new(static (_, _, clock, x) => clock.Discontinuities is { } jumps && jumps.At(x[0]) ? 1 : 0, 1),
        ["needs_fixed_step"] = new(
            static (frame, _, _, _) =>
            {
                frame.RequireFixedStep();
                return 0;
            },
            0),
        ["nrn_ghk"] = new(static (_, _, clock, x) => IonKernels.Ghk(x[0], x[1], x[2], x[3], clock.Celsius, clock.Constants), 4),
    }.ToFrozenDictionary();

    public static ServiceDescription? Find(string name) => Functions.GetValueOrDefault(name);

    /// <summary>Whether a service neither changes nor reads anything that other instances change.</summary>
    public static bool IsOfOneRow(string name) => name is "at_time" or "needs_fixed_step" or "nrn_ghk" or Pointing or Written or Tabulated;

    public static ServiceForm IsPointing(int column) =>
        new(Pointing, (frame, row, _, _) => frame.IsPointing(column, row) ? 1 : 0, []) { Subject = Text(column) };

    public static ServiceForm Print(string format, ImmutableArray<FormExpression> numbers) =>
        new(Printing, (frame, _, _, x) => frame.Print(format, x), numbers) { Subject = format };

    /// <summary>After a mechanism has written a concentration in INITIAL: the potential follows where the ion's style says so.</summary>
    public static ServiceForm ConcentrationWritten(int ion) => new(
        Written,
        (frame, row, clock, _) =>
        {
            IonKernels.FollowConcentration(frame.Ions[ion], row, frame.State, clock);
            return 0;
        },
        [])
    {
        Subject = Text(ion),
    };

    /// <summary>The value of a FUNCTION_TABLE, by its index.</summary>
    public static ServiceForm FunctionTable(int table, ImmutableArray<FormExpression> arguments) =>
        new(Tabulated, (frame, _, _, x) => frame.Interpolate(table, x), arguments) { Subject = Text(table) };

    /// <summary>The value of a function whose points a file holds: by a spline (force), or that of the last point (stepforce); null for other names.</summary>
    public static ServiceForm? Forcing(string name, string file, FormExpression x) => name switch
    {
        Interpolated => new(Interpolated, (frame, _, _, at) => frame.Forcing(file).Spline(at[0]), [x]) { Subject = file },
        Stepped => new(Stepped, (frame, _, _, at) => frame.Forcing(file).Step(at[0]), [x]) { Subject = file },
        _ => null,
    };

    /// <summary>The service of a form that was kept outside the process.</summary>
    public static ServiceForm Restore(string name, string subject, ImmutableArray<FormExpression> arguments) => name switch
    {
        Pointing => IsPointing(Number(subject)),
        Printing => Print(subject, arguments),
        Tabulated => FunctionTable(Number(subject), arguments),
        Interpolated or Stepped => Forcing(name, subject, arguments[0])!,
        Written => ConcentrationWritten(Number(subject)),
        _ when InstanceServices.Find(name) is { } ofInstance => ofInstance.Call(Number(subject), arguments),
        _ => new(name, Functions[name].Body, arguments),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
