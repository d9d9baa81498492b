using System.Reflection;
using System.Runtime.Loader;

namespace Hoc.Net.Plotting.Tests;

public sealed class LazyLoadingTests
{
    [Test]
    public void The_drawing_libraries_load_with_the_first_picture()
    {
        var context = new RecordingLoadContext();
        var assembly = context.LoadFromAssemblyPath(typeof(Figure).Assembly.Location);
        dynamic figure = Create(assembly, "Figure");
        figure.Title = "title";
        figure.Lines.Add((dynamic)Create(assembly, "FigureLine", new float[] { 0, 1 }));
        var write = assembly.GetType("Hoc.Net.Plotting.FigureWriter")!.GetMethods()
            .Single(method => method.Name == "Write" && method.GetParameters()[1].ParameterType == typeof(Stream));
        Assert.That(context.Requested, Has.None.StartsWith("OxyPlot").And.None.StartsWith("SkiaSharp"));

        using var stream = new MemoryStream();
        var format = Enum.ToObject(assembly.GetType("Hoc.Net.Plotting.FigureFormat")!, (int)FigureFormat.Svg);
        write.Invoke(null, [figure, stream, format, null]);

        Assert.That(context.Requested, Has.Some.StartsWith("OxyPlot").And.Some.StartsWith("SkiaSharp"));
        Assert.That(stream.Length, Is.GreaterThan(100));
    }

    private static object Create(Assembly assembly, string name, float[]? points = null)
    {
        var type = assembly.GetType($"Hoc.Net.Plotting.{name}")!;
        if (points is null)
            return Activator.CreateInstance(type)!;
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single();
        return constructor.Invoke([new ReadOnlyMemory<float>(points), new ReadOnlyMemory<float>(points)]);
    }

    /// <summary>Loads beside the test's own assemblies and notes what is asked for.</summary>
    private sealed class RecordingLoadContext : AssemblyLoadContext
    {
        public List<string> Requested { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Requested.Add(assemblyName.Name!);
            return null;
        }
    }
}
