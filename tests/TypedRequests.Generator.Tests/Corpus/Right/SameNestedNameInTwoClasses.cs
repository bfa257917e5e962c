// O1.I.IBar and O2.I.IBar.
namespace Right.SameNestedNameInTwoClasses;

public static class O1
{
    public static class I
    {
        [TypedClient("https://api.example.com")]
        public interface IBar
        {
            [Get("/a")]
            Task<string> Load();
        }
    }
}

public static class O2
{
    public static class I
    {
        [TypedClient("https://api.example.com")]
        public interface IBar
        {
            [Get("/b")]
            Task<string> Load();
        }
    }
}
