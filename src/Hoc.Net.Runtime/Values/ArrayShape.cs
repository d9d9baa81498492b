namespace Hoc.Net.Runtime.Values;

/// <summary>The sizes of an array; elements lie row by row, the last index fastest.</summary>
internal static class ArrayShape
{
    /// <summary>How many elements there are; a scalar has one.</summary>
    public static int Count(ReadOnlySpan<int> dimensions)
    {
        long count = 1;
        foreach (int size in dimensions) count *= size;
        return checked((int)count);
    }

    /// <summary>The name of an element: <c>x[1][2]</c>.</summary>
    public static string ElementName(string name, ReadOnlySpan<int> dimensions, int element)
    {
        string indices = "";
        for (int i = dimensions.Length - 1; i >= 0; i--)
        {
            indices = $"[{element % dimensions[i]}]{indices}";
            element /= dimensions[i];
        }

        return name + indices;
    }
}
