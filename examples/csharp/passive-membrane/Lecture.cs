using System.Globalization;
using Hoc.Net.Plotting;

namespace Hoc.Net.Examples.PassiveMembrane;

/// <summary>Three steps: a leak, less of it, a current.</summary>
internal static class Lecture
{
    /// <summary>Runs the steps and prints what each is about.</summary>
    public static void Give(TextWriter output)
    {
        var leaky = new Relaxation(0.001);
        output.WriteLine("  t (ms)   simulated   e_pas + (v0 - e_pas)*exp(-t/tau)");
        foreach (double time in (double[])[0, 1, 2, 5, 40])
        {
            double exact = -70 + 5 * Math.Exp(-time / leaky.TimeConstant);
            output.WriteLine(Text($"{time,8} {leaky.VoltageAt(time),11:F5} {exact,11:F5}"));
        }

        foreach (double conductance in (double[])[0.001, 0.0001])
        {
            var relaxation = new Relaxation(conductance);
            output.WriteLine(Text($"g_pas = {conductance,-6} S/cm2: tau = {relaxation.TimeConstant,2} ms, v(.5) = {relaxation.VoltageAt(40):F5} mV at 40 ms"));
        }

        var injection = new CurrentInjection();
        foreach (double time in (double[])[99, 199, 250])
            output.WriteLine(Text($"v(.5) = {injection.VoltageAt(time):F8} mV at {time} ms"));
    }

    /// <summary>Draws how the membrane relaxes.</summary>
    public static void Draw(string path)
    {
        var relaxation = new Relaxation(0.001);
        var figure = new Figure { Title = "Passive membrane" };
        (figure.X.Title, figure.X.Unit) = ("t", "ms");
        (figure.Y.Title, figure.Y.Unit) = ("v(.5)", "mV");
        figure.Lines.Add(new FigureLine(relaxation.Time.Samples.Values, relaxation.Voltage.Samples.Values));
        FigureWriter.Write(figure, path);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
