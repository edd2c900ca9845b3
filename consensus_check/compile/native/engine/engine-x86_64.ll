@cc_words = external local_unnamed_addr constant i32, align 4
@cc_actions = external local_unnamed_addr constant i32, align 4
@cc_watch_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define void @cc_found(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load i32, ptr @cc_words, align 4, !tbaa !3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %50, label %6

6:                                                ; preds = %3
  %7 = zext i32 %4 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %4, 1
  br i1 %9, label %38, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 4294967294
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %33, %12 ]
  %14 = phi i64 [ -7046029254386353131, %10 ], [ %32, %12 ]
  %15 = phi i64 [ 0, %10 ], [ %34, %12 ]
  %16 = getelementptr inbounds nuw i64, ptr %1, i64 %13
  %17 = load i64, ptr %16, align 8, !tbaa !7
  %18 = xor i64 %17, %14
  %19 = zext i64 %18 to i128
  %20 = mul nuw i128 %19, 15485907386658061715
  %21 = lshr i128 %20, 64
  %22 = xor i128 %21, %20
  %23 = trunc i128 %22 to i64
  %24 = getelementptr inbounds nuw i64, ptr %1, i64 %13
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i64, ptr %25, align 8, !tbaa !7
  %27 = xor i64 %26, %23
  %28 = zext i64 %27 to i128
  %29 = mul nuw i128 %28, 15485907386658061715
  %30 = lshr i128 %29, 64
  %31 = xor i128 %30, %29
  %32 = trunc i128 %31 to i64
  %33 = add nuw nsw i64 %13, 2
  %34 = add i64 %15, 2
  %35 = icmp eq i64 %34, %11
  br i1 %35, label %36, label %12

36:                                               ; preds = %12
  %37 = icmp eq i64 %8, 0
  br i1 %37, label %50, label %38

38:                                               ; preds = %36, %6
  %39 = phi i64 [ 0, %6 ], [ %33, %36 ]
  %40 = phi i64 [ -7046029254386353131, %6 ], [ %32, %36 ]
  %41 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %41)
  %42 = getelementptr inbounds nuw i64, ptr %1, i64 %39
  %43 = load i64, ptr %42, align 8, !tbaa !7
  %44 = xor i64 %43, %40
  %45 = zext i64 %44 to i128
  %46 = mul nuw i128 %45, 15485907386658061715
  %47 = lshr i128 %46, 64
  %48 = xor i128 %47, %46
  %49 = trunc i128 %48 to i64
  br label %50

50:                                               ; preds = %38, %36, %3
  %51 = phi i64 [ 0, %3 ], [ %7, %36 ], [ %7, %38 ]
  %52 = phi i64 [ -7046029254386353131, %3 ], [ %32, %36 ], [ %49, %38 ]
  %53 = zext i64 %52 to i128
  %54 = mul nuw i128 %53, 11562461410679940143
  %55 = lshr i128 %54, 64
  %56 = xor i128 %55, %54
  %57 = trunc i128 %56 to i64
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %59 = load i64, ptr %58, align 8, !tbaa !11
  %60 = and i64 %59, 63
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %62 = load ptr, ptr %61, align 8, !tbaa !17
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %64 = load i64, ptr %63, align 8, !tbaa !18
  %65 = lshr i64 %57, %64
  %66 = getelementptr inbounds nuw i64, ptr %62, i64 %65
  tail call void @llvm.prefetch.p0(ptr %66, i32 0, i32 3, i32 1)
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %68 = load ptr, ptr %67, align 8, !tbaa !19
  %69 = mul nuw nsw i64 %60, %51
  %70 = getelementptr inbounds nuw i64, ptr %68, i64 %69
  br i1 %5, label %112, label %71

71:                                               ; preds = %50
  %72 = add nsw i64 %51, -1
  %73 = and i64 %51, 3
  %74 = icmp ult i64 %72, 3
  br i1 %74, label %100, label %75

75:                                               ; preds = %71
  %76 = and i64 %51, 4294967292
  br label %77

77:                                               ; preds = %77, %75
  %78 = phi i64 [ 0, %75 ], [ %95, %77 ]
  %79 = phi i64 [ 0, %75 ], [ %96, %77 ]
  %80 = getelementptr inbounds nuw i64, ptr %1, i64 %78
  %81 = load i64, ptr %80, align 8, !tbaa !7
  %82 = getelementptr inbounds nuw i64, ptr %70, i64 %78
  store i64 %81, ptr %82, align 8, !tbaa !7
  %83 = or disjoint i64 %78, 1
  %84 = getelementptr inbounds nuw i64, ptr %1, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !7
  %86 = getelementptr inbounds nuw i64, ptr %70, i64 %83
  store i64 %85, ptr %86, align 8, !tbaa !7
  %87 = or disjoint i64 %78, 2
  %88 = getelementptr inbounds nuw i64, ptr %1, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !7
  %90 = getelementptr inbounds nuw i64, ptr %70, i64 %87
  store i64 %89, ptr %90, align 8, !tbaa !7
  %91 = or disjoint i64 %78, 3
  %92 = getelementptr inbounds nuw i64, ptr %1, i64 %91
  %93 = load i64, ptr %92, align 8, !tbaa !7
  %94 = getelementptr inbounds nuw i64, ptr %70, i64 %91
  store i64 %93, ptr %94, align 8, !tbaa !7
  %95 = add nuw nsw i64 %78, 4
  %96 = add i64 %79, 4
  %97 = icmp eq i64 %96, %76
  br i1 %97, label %98, label %77

98:                                               ; preds = %77
  %99 = icmp eq i64 %73, 0
  br i1 %99, label %112, label %100

100:                                              ; preds = %98, %71
  %101 = phi i64 [ 0, %71 ], [ %95, %98 ]
  %102 = icmp ne i64 %73, 0
  tail call void @llvm.assume(i1 %102)
  br label %103

103:                                              ; preds = %103, %100
  %104 = phi i64 [ %109, %103 ], [ %101, %100 ]
  %105 = phi i64 [ %110, %103 ], [ 0, %100 ]
  %106 = getelementptr inbounds nuw i64, ptr %1, i64 %104
  %107 = load i64, ptr %106, align 8, !tbaa !7
  %108 = getelementptr inbounds nuw i64, ptr %70, i64 %104
  store i64 %107, ptr %108, align 8, !tbaa !7
  %109 = add nuw nsw i64 %104, 1
  %110 = add i64 %105, 1
  %111 = icmp eq i64 %110, %73
  br i1 %111, label %112, label %103

112:                                              ; preds = %98, %103, %50
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %114 = load ptr, ptr %113, align 8, !tbaa !23
  %115 = getelementptr inbounds nuw i64, ptr %114, i64 %60
  store i64 %57, ptr %115, align 8, !tbaa !7
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %117 = load i64, ptr %116, align 8, !tbaa !24
  %118 = add i64 %117, 1
  store i64 %118, ptr %116, align 8, !tbaa !24
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %120 = load ptr, ptr %119, align 8, !tbaa !25
  %121 = getelementptr inbounds nuw i64, ptr %120, i64 %60
  store i64 %117, ptr %121, align 8, !tbaa !7
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %123 = load ptr, ptr %122, align 8, !tbaa !26
  %124 = zext i32 %2 to i64
  %125 = getelementptr inbounds nuw i64, ptr %123, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !7
  %127 = add i64 %126, 1
  store i64 %127, ptr %125, align 8, !tbaa !7
  %128 = add i64 %59, 1
  store i64 %128, ptr %58, align 8, !tbaa !11
  %129 = and i64 %128, 31
  %130 = icmp eq i64 %129, 0
  br i1 %130, label %131, label %132

131:                                              ; preds = %112
  tail call fastcc void @cc_turn(ptr noundef nonnull %0) #12
  br label %132

132:                                              ; preds = %131, %112
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: noinline nounwind
define internal fastcc void @cc_turn(ptr noundef %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !11
  %4 = icmp ugt i64 %3, 63
  br i1 %4, label %5, label %10

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !27
  %8 = trunc i64 %3 to i32
  %9 = and i32 %8, 63
  tail call void %7(ptr noundef nonnull %0, i32 noundef %9, i32 noundef 32) #13
  br label %10

10:                                               ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_incident(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %5 = load ptr, ptr %4, align 8, !tbaa !28
  %6 = zext i32 %1 to i64
  %7 = load i32, ptr @cc_actions, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  %9 = mul nuw i64 %8, %6
  %10 = getelementptr inbounds nuw i32, ptr %5, i64 %9
  %11 = zext i32 %2 to i64
  %12 = getelementptr inbounds nuw i32, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = lshr i64 %14, 32
  %16 = trunc nuw i64 %15 to i32
  %17 = load i32, ptr %12, align 4, !tbaa !3
  %18 = icmp ugt i32 %17, %16
  br i1 %18, label %19, label %20

19:                                               ; preds = %3
  store i32 %16, ptr %12, align 4, !tbaa !3
  br label %20

20:                                               ; preds = %19, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !29
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !34
  %9 = sub i64 64, %8
  %10 = shl nsw i64 -1, %9
  %11 = xor i64 %10, -1
  %12 = icmp ult i64 %1, %2
  br i1 %12, label %13, label %113

13:                                               ; preds = %3
  %14 = load i32, ptr @cc_words, align 4
  %15 = zext i32 %14 to i64
  %16 = sub nuw i64 %2, %1
  %17 = load ptr, ptr %0, align 8, !tbaa !35
  %18 = and i64 %15, 1
  %19 = icmp eq i32 %14, 1
  %20 = and i64 %15, 4294967294
  %21 = icmp eq i64 %18, 0
  %22 = icmp ne i64 %18, 0
  br label %23

23:                                               ; preds = %86, %13
  %24 = phi i64 [ %16, %13 ], [ %89, %86 ]
  %25 = phi i64 [ %1, %13 ], [ %87, %86 ]
  %26 = tail call i64 @llvm.umin.i64(i64 %24, i64 32)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = tail call i32 @llvm.umax.i32(i32 %27, i32 1)
  %29 = zext nneg i32 %28 to i64
  br label %33

30:                                               ; preds = %74
  %31 = add nuw i64 %25, 1
  %32 = zext nneg i32 %28 to i64
  br label %90

33:                                               ; preds = %23, %74
  %34 = phi i64 [ 0, %23 ], [ %84, %74 ]
  %35 = add i64 %25, %34
  %36 = mul i64 %35, %15
  %37 = getelementptr inbounds nuw i64, ptr %17, i64 %36
  switch i32 %14, label %38 [
    i32 0, label %74
    i32 1, label %63
  ]

38:                                               ; preds = %33, %38
  %39 = phi i64 [ %59, %38 ], [ 0, %33 ]
  %40 = phi i64 [ %58, %38 ], [ -7046029254386353131, %33 ]
  %41 = phi i64 [ %60, %38 ], [ 0, %33 ]
  %42 = getelementptr inbounds nuw i64, ptr %37, i64 %39
  %43 = load i64, ptr %42, align 8, !tbaa !7
  %44 = xor i64 %43, %40
  %45 = zext i64 %44 to i128
  %46 = mul nuw i128 %45, 15485907386658061715
  %47 = lshr i128 %46, 64
  %48 = xor i128 %47, %46
  %49 = trunc i128 %48 to i64
  %50 = getelementptr inbounds nuw i64, ptr %37, i64 %39
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = xor i64 %52, %49
  %54 = zext i64 %53 to i128
  %55 = mul nuw i128 %54, 15485907386658061715
  %56 = lshr i128 %55, 64
  %57 = xor i128 %56, %55
  %58 = trunc i128 %57 to i64
  %59 = add nuw nsw i64 %39, 2
  %60 = add i64 %41, 2
  %61 = icmp eq i64 %60, %20
  br i1 %61, label %62, label %38

62:                                               ; preds = %38
  br i1 %21, label %74, label %63

63:                                               ; preds = %33, %62
  %64 = phi i64 [ 0, %33 ], [ %59, %62 ]
  %65 = phi i64 [ -7046029254386353131, %33 ], [ %58, %62 ]
  tail call void @llvm.assume(i1 %22)
  %66 = getelementptr inbounds nuw i64, ptr %37, i64 %64
  %67 = load i64, ptr %66, align 8, !tbaa !7
  %68 = xor i64 %67, %65
  %69 = zext i64 %68 to i128
  %70 = mul nuw i128 %69, 15485907386658061715
  %71 = lshr i128 %70, 64
  %72 = xor i128 %71, %70
  %73 = trunc i128 %72 to i64
  br label %74

74:                                               ; preds = %63, %62, %33
  %75 = phi i64 [ -7046029254386353131, %33 ], [ %58, %62 ], [ %73, %63 ]
  %76 = zext i64 %75 to i128
  %77 = mul nuw i128 %76, 11562461410679940143
  %78 = lshr i128 %77, 64
  %79 = xor i128 %78, %77
  %80 = trunc i128 %79 to i64
  %81 = getelementptr inbounds nuw i64, ptr %4, i64 %34
  store i64 %80, ptr %81, align 8, !tbaa !7
  %82 = lshr i64 %80, %8
  %83 = getelementptr inbounds nuw i64, ptr %6, i64 %82
  tail call void @llvm.prefetch.p0(ptr %83, i32 1, i32 3, i32 1)
  %84 = add nuw nsw i64 %34, 1
  %85 = icmp eq i64 %84, %29
  br i1 %85, label %30, label %33

86:                                               ; preds = %101
  %87 = add i64 %25, 32
  %88 = icmp ult i64 %87, %2
  %89 = add i64 %24, -32
  br i1 %88, label %23, label %113

90:                                               ; preds = %30, %101
  %91 = phi i64 [ 0, %30 ], [ %104, %101 ]
  %92 = getelementptr inbounds nuw i64, ptr %4, i64 %91
  %93 = load i64, ptr %92, align 8, !tbaa !7
  %94 = shl i64 %93, 32
  %95 = add i64 %31, %91
  %96 = or i64 %94, %95
  %97 = lshr i64 %93, %8
  %98 = getelementptr inbounds nuw i64, ptr %6, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !7
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %101, label %106

101:                                              ; preds = %106, %90
  %102 = phi i64 [ %97, %90 ], [ %109, %106 ]
  %103 = getelementptr inbounds nuw i64, ptr %6, i64 %102
  store i64 %96, ptr %103, align 8, !tbaa !7
  %104 = add nuw nsw i64 %91, 1
  %105 = icmp eq i64 %104, %32
  br i1 %105, label %86, label %90

106:                                              ; preds = %90, %106
  %107 = phi i64 [ %109, %106 ], [ %97, %90 ]
  %108 = add i64 %107, 1
  %109 = and i64 %108, %11
  %110 = getelementptr inbounds nuw i64, ptr %6, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !7
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %101, label %106

113:                                              ; preds = %86, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill_shared(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !29
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !34
  %9 = sub i64 64, %8
  %10 = shl nsw i64 -1, %9
  %11 = xor i64 %10, -1
  %12 = icmp ult i64 %1, %2
  br i1 %12, label %13, label %111

13:                                               ; preds = %3
  %14 = load i32, ptr @cc_words, align 4
  %15 = zext i32 %14 to i64
  %16 = sub nuw i64 %2, %1
  %17 = and i64 %15, 1
  %18 = icmp eq i32 %14, 1
  %19 = and i64 %15, 4294967294
  %20 = icmp eq i64 %17, 0
  %21 = icmp ne i64 %17, 0
  br label %22

22:                                               ; preds = %86, %13
  %23 = phi i64 [ %16, %13 ], [ %89, %86 ]
  %24 = phi i64 [ %1, %13 ], [ %87, %86 ]
  %25 = tail call i64 @llvm.umin.i64(i64 %23, i64 32)
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = tail call i32 @llvm.umax.i32(i32 %26, i32 1)
  %28 = load ptr, ptr %0, align 8, !tbaa !35
  %29 = zext nneg i32 %27 to i64
  br label %33

30:                                               ; preds = %74
  %31 = add nuw i64 %24, 1
  %32 = zext nneg i32 %27 to i64
  br label %90

33:                                               ; preds = %22, %74
  %34 = phi i64 [ 0, %22 ], [ %84, %74 ]
  %35 = add i64 %24, %34
  %36 = mul i64 %35, %15
  %37 = getelementptr inbounds nuw i64, ptr %28, i64 %36
  switch i32 %14, label %38 [
    i32 0, label %74
    i32 1, label %63
  ]

38:                                               ; preds = %33, %38
  %39 = phi i64 [ %59, %38 ], [ 0, %33 ]
  %40 = phi i64 [ %58, %38 ], [ -7046029254386353131, %33 ]
  %41 = phi i64 [ %60, %38 ], [ 0, %33 ]
  %42 = getelementptr inbounds nuw i64, ptr %37, i64 %39
  %43 = load i64, ptr %42, align 8, !tbaa !7
  %44 = xor i64 %43, %40
  %45 = zext i64 %44 to i128
  %46 = mul nuw i128 %45, 15485907386658061715
  %47 = lshr i128 %46, 64
  %48 = xor i128 %47, %46
  %49 = trunc i128 %48 to i64
  %50 = getelementptr inbounds nuw i64, ptr %37, i64 %39
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = xor i64 %52, %49
  %54 = zext i64 %53 to i128
  %55 = mul nuw i128 %54, 15485907386658061715
  %56 = lshr i128 %55, 64
  %57 = xor i128 %56, %55
  %58 = trunc i128 %57 to i64
  %59 = add nuw nsw i64 %39, 2
  %60 = add i64 %41, 2
  %61 = icmp eq i64 %60, %19
  br i1 %61, label %62, label %38

62:                                               ; preds = %38
  br i1 %20, label %74, label %63

63:                                               ; preds = %33, %62
  %64 = phi i64 [ 0, %33 ], [ %59, %62 ]
  %65 = phi i64 [ -7046029254386353131, %33 ], [ %58, %62 ]
  tail call void @llvm.assume(i1 %21)
  %66 = getelementptr inbounds nuw i64, ptr %37, i64 %64
  %67 = load i64, ptr %66, align 8, !tbaa !7
  %68 = xor i64 %67, %65
  %69 = zext i64 %68 to i128
  %70 = mul nuw i128 %69, 15485907386658061715
  %71 = lshr i128 %70, 64
  %72 = xor i128 %71, %70
  %73 = trunc i128 %72 to i64
  br label %74

74:                                               ; preds = %63, %62, %33
  %75 = phi i64 [ -7046029254386353131, %33 ], [ %58, %62 ], [ %73, %63 ]
  %76 = zext i64 %75 to i128
  %77 = mul nuw i128 %76, 11562461410679940143
  %78 = lshr i128 %77, 64
  %79 = xor i128 %78, %77
  %80 = trunc i128 %79 to i64
  %81 = getelementptr inbounds nuw i64, ptr %4, i64 %34
  store i64 %80, ptr %81, align 8, !tbaa !7
  %82 = lshr i64 %80, %8
  %83 = getelementptr inbounds nuw i64, ptr %6, i64 %82
  tail call void @llvm.prefetch.p0(ptr %83, i32 1, i32 3, i32 1)
  %84 = add nuw nsw i64 %34, 1
  %85 = icmp eq i64 %84, %29
  br i1 %85, label %30, label %33

86:                                               ; preds = %108
  %87 = add i64 %24, 32
  %88 = icmp ult i64 %87, %2
  %89 = add i64 %23, -32
  br i1 %88, label %22, label %111

90:                                               ; preds = %30, %108
  %91 = phi i64 [ 0, %30 ], [ %109, %108 ]
  %92 = getelementptr inbounds nuw i64, ptr %4, i64 %91
  %93 = load i64, ptr %92, align 8, !tbaa !7
  %94 = shl i64 %93, 32
  %95 = add i64 %31, %91
  %96 = or i64 %94, %95
  %97 = lshr i64 %93, %8
  %98 = getelementptr inbounds nuw i64, ptr %6, i64 %97
  %99 = cmpxchg ptr %98, i64 0, i64 %96 monotonic monotonic, align 8
  %100 = extractvalue { i64, i1 } %99, 1
  br i1 %100, label %108, label %101

101:                                              ; preds = %90, %101
  %102 = phi i64 [ %104, %101 ], [ %97, %90 ]
  %103 = add i64 %102, 1
  %104 = and i64 %103, %11
  %105 = getelementptr inbounds nuw i64, ptr %6, i64 %104
  %106 = cmpxchg ptr %105, i64 0, i64 %96 monotonic monotonic, align 8
  %107 = extractvalue { i64, i1 } %106, 1
  br i1 %107, label %108, label %101

108:                                              ; preds = %101, %90
  %109 = add nuw nsw i64 %91, 1
  %110 = icmp eq i64 %109, %32
  br i1 %110, label %86, label %90

111:                                              ; preds = %86, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i32 @cc_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #7 {
  %3 = load i32, ptr @cc_words, align 4, !tbaa !3
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %49, label %5

5:                                                ; preds = %2
  %6 = zext i32 %3 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %3, 1
  br i1 %8, label %37, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %32, %11 ]
  %13 = phi i64 [ -7046029254386353131, %9 ], [ %31, %11 ]
  %14 = phi i64 [ 0, %9 ], [ %33, %11 ]
  %15 = getelementptr inbounds nuw i64, ptr %1, i64 %12
  %16 = load i64, ptr %15, align 8, !tbaa !7
  %17 = xor i64 %16, %13
  %18 = zext i64 %17 to i128
  %19 = mul nuw i128 %18, 15485907386658061715
  %20 = lshr i128 %19, 64
  %21 = xor i128 %20, %19
  %22 = trunc i128 %21 to i64
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %12
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !7
  %26 = xor i64 %25, %22
  %27 = zext i64 %26 to i128
  %28 = mul nuw i128 %27, 15485907386658061715
  %29 = lshr i128 %28, 64
  %30 = xor i128 %29, %28
  %31 = trunc i128 %30 to i64
  %32 = add nuw nsw i64 %12, 2
  %33 = add i64 %14, 2
  %34 = icmp eq i64 %33, %10
  br i1 %34, label %35, label %11

35:                                               ; preds = %11
  %36 = icmp eq i64 %7, 0
  br i1 %36, label %49, label %37

37:                                               ; preds = %35, %5
  %38 = phi i64 [ 0, %5 ], [ %32, %35 ]
  %39 = phi i64 [ -7046029254386353131, %5 ], [ %31, %35 ]
  %40 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %40)
  %41 = getelementptr inbounds nuw i64, ptr %1, i64 %38
  %42 = load i64, ptr %41, align 8, !tbaa !7
  %43 = xor i64 %42, %39
  %44 = zext i64 %43 to i128
  %45 = mul nuw i128 %44, 15485907386658061715
  %46 = lshr i128 %45, 64
  %47 = xor i128 %46, %45
  %48 = trunc i128 %47 to i64
  br label %49

49:                                               ; preds = %37, %35, %2
  %50 = phi i64 [ -7046029254386353131, %2 ], [ %31, %35 ], [ %48, %37 ]
  %51 = zext i64 %50 to i128
  %52 = mul nuw i128 %51, 11562461410679940143
  %53 = lshr i128 %52, 64
  %54 = xor i128 %53, %52
  %55 = trunc i128 %54 to i64
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %57 = load i64, ptr %56, align 8, !tbaa !34
  %58 = sub i64 64, %57
  %59 = shl nsw i64 -1, %58
  %60 = xor i64 %59, -1
  %61 = lshr i64 %55, %57
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %63 = load ptr, ptr %62, align 8, !tbaa !29
  %64 = getelementptr inbounds nuw i64, ptr %63, i64 %61
  %65 = load i64, ptr %64, align 8, !tbaa !7
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %148, label %67

67:                                               ; preds = %49
  %68 = and i64 %55, 4294967295
  %69 = zext i32 %3 to i64
  %70 = and i64 %69, 3
  %71 = icmp ult i32 %3, 4
  %72 = and i64 %69, 4294967292
  %73 = icmp eq i64 %70, 0
  %74 = icmp ne i64 %70, 0
  br label %75

75:                                               ; preds = %67, %142
  %76 = phi i64 [ %65, %67 ], [ %146, %142 ]
  %77 = phi i64 [ %61, %67 ], [ %144, %142 ]
  %78 = lshr i64 %76, 32
  %79 = icmp eq i64 %78, %68
  br i1 %79, label %80, label %142

80:                                               ; preds = %75
  %81 = trunc i64 %76 to i32
  %82 = add i32 %81, -1
  %83 = load ptr, ptr %0, align 8, !tbaa !35
  %84 = zext i32 %82 to i64
  %85 = mul nuw i64 %84, %69
  %86 = getelementptr inbounds nuw i64, ptr %83, i64 %85
  br i1 %4, label %148, label %87

87:                                               ; preds = %80
  br i1 %71, label %123, label %88

88:                                               ; preds = %87, %88
  %89 = phi i64 [ %119, %88 ], [ 0, %87 ]
  %90 = phi i64 [ %118, %88 ], [ 0, %87 ]
  %91 = phi i64 [ %120, %88 ], [ 0, %87 ]
  %92 = getelementptr inbounds nuw i64, ptr %86, i64 %89
  %93 = load i64, ptr %92, align 8, !tbaa !7
  %94 = getelementptr inbounds nuw i64, ptr %1, i64 %89
  %95 = load i64, ptr %94, align 8, !tbaa !7
  %96 = xor i64 %95, %93
  %97 = or i64 %96, %90
  %98 = or disjoint i64 %89, 1
  %99 = getelementptr inbounds nuw i64, ptr %86, i64 %98
  %100 = load i64, ptr %99, align 8, !tbaa !7
  %101 = getelementptr inbounds nuw i64, ptr %1, i64 %98
  %102 = load i64, ptr %101, align 8, !tbaa !7
  %103 = xor i64 %102, %100
  %104 = or i64 %103, %97
  %105 = or disjoint i64 %89, 2
  %106 = getelementptr inbounds nuw i64, ptr %86, i64 %105
  %107 = load i64, ptr %106, align 8, !tbaa !7
  %108 = getelementptr inbounds nuw i64, ptr %1, i64 %105
  %109 = load i64, ptr %108, align 8, !tbaa !7
  %110 = xor i64 %109, %107
  %111 = or i64 %110, %104
  %112 = or disjoint i64 %89, 3
  %113 = getelementptr inbounds nuw i64, ptr %86, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !7
  %115 = getelementptr inbounds nuw i64, ptr %1, i64 %112
  %116 = load i64, ptr %115, align 8, !tbaa !7
  %117 = xor i64 %116, %114
  %118 = or i64 %117, %111
  %119 = add nuw nsw i64 %89, 4
  %120 = add i64 %91, 4
  %121 = icmp eq i64 %120, %72
  br i1 %121, label %122, label %88

122:                                              ; preds = %88
  br i1 %73, label %139, label %123

123:                                              ; preds = %122, %87
  %124 = phi i64 [ 0, %87 ], [ %119, %122 ]
  %125 = phi i64 [ 0, %87 ], [ %118, %122 ]
  tail call void @llvm.assume(i1 %74)
  br label %126

126:                                              ; preds = %126, %123
  %127 = phi i64 [ %136, %126 ], [ %124, %123 ]
  %128 = phi i64 [ %135, %126 ], [ %125, %123 ]
  %129 = phi i64 [ %137, %126 ], [ 0, %123 ]
  %130 = getelementptr inbounds nuw i64, ptr %86, i64 %127
  %131 = load i64, ptr %130, align 8, !tbaa !7
  %132 = getelementptr inbounds nuw i64, ptr %1, i64 %127
  %133 = load i64, ptr %132, align 8, !tbaa !7
  %134 = xor i64 %133, %131
  %135 = or i64 %134, %128
  %136 = add nuw nsw i64 %127, 1
  %137 = add i64 %129, 1
  %138 = icmp eq i64 %137, %70
  br i1 %138, label %139, label %126

139:                                              ; preds = %126, %122
  %140 = phi i64 [ %118, %122 ], [ %135, %126 ]
  %141 = icmp eq i64 %140, 0
  br i1 %141, label %148, label %142

142:                                              ; preds = %139, %75
  %143 = add i64 %77, 1
  %144 = and i64 %143, %60
  %145 = getelementptr inbounds nuw i64, ptr %63, i64 %144
  %146 = load i64, ptr %145, align 8, !tbaa !7
  %147 = icmp eq i64 %146, 0
  br i1 %147, label %148, label %75

148:                                              ; preds = %80, %139, %142, %49
  %149 = phi i32 [ -1, %49 ], [ %82, %80 ], [ -1, %142 ], [ %82, %139 ]
  ret i32 %149
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @cc_run(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %3 = load ptr, ptr %2, align 8, !tbaa !41
  %4 = load ptr, ptr %3, align 8, !tbaa !42
  tail call fastcc void @cc_notice(ptr noundef %0) #12
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %25 = load i32, ptr @cc_actions, align 4
  %26 = icmp eq i32 %25, 0
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %29 = zext i32 %25 to i64
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %31 = load i32, ptr @cc_words, align 4
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %34 = load i64, ptr %5, align 8, !tbaa !44
  %35 = and i64 %29, 3
  %36 = icmp ult i32 %25, 4
  %37 = and i64 %29, 4294967292
  %38 = icmp eq i64 %35, 0
  %39 = icmp ne i64 %35, 0
  br label %40

40:                                               ; preds = %81, %1
  %41 = phi i64 [ %34, %1 ], [ %82, %81 ]
  %42 = load i64, ptr %6, align 8, !tbaa !45
  %43 = icmp eq i64 %41, %42
  br i1 %43, label %44, label %79

44:                                               ; preds = %40
  %45 = load i64, ptr %7, align 8, !tbaa !46
  %46 = icmp eq i64 %41, %45
  %47 = load i64, ptr %8, align 8, !tbaa !47
  br i1 %46, label %48, label %59

48:                                               ; preds = %44
  %49 = icmp eq i64 %41, %47
  br i1 %49, label %232, label %50

50:                                               ; preds = %48
  %51 = load i64, ptr %9, align 8, !tbaa !48
  %52 = load i64, ptr %10, align 8, !tbaa !49
  %53 = icmp eq i64 %51, %52
  br i1 %53, label %232, label %54

54:                                               ; preds = %50
  %55 = trunc i64 %41 to i32
  %56 = load ptr, ptr %11, align 8, !tbaa !50
  %57 = add i64 %51, 1
  store i64 %57, ptr %9, align 8, !tbaa !48
  %58 = getelementptr inbounds nuw i32, ptr %56, i64 %51
  store i32 %55, ptr %58, align 4, !tbaa !3
  store i64 %47, ptr %7, align 8, !tbaa !46
  br label %59

59:                                               ; preds = %54, %44
  %60 = phi i64 [ %47, %54 ], [ %45, %44 ]
  %61 = load i64, ptr %12, align 8, !tbaa !51
  %62 = icmp ult i64 %47, %61
  br i1 %62, label %63, label %232

63:                                               ; preds = %59
  %64 = load i64, ptr %9, align 8, !tbaa !48
  %65 = load i64, ptr %13, align 8, !tbaa !52
  %66 = icmp ugt i64 %64, %65
  br i1 %66, label %232, label %67

67:                                               ; preds = %63
  %68 = load atomic i64, ptr %14 monotonic, align 8
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %70, label %232

70:                                               ; preds = %67
  %71 = sub i64 %60, %41
  %72 = load i64, ptr %15, align 8, !tbaa !53
  %73 = icmp ult i64 %71, %72
  br i1 %73, label %74, label %232

74:                                               ; preds = %70
  %75 = sub i64 %61, %47
  %76 = tail call i64 @llvm.umin.i64(i64 %75, i64 4096)
  %77 = add i64 %76, %41
  %78 = tail call i64 @llvm.umin.i64(i64 %77, i64 %60)
  store i64 %78, ptr %6, align 8, !tbaa !45
  br label %79

79:                                               ; preds = %74, %40
  %80 = phi i64 [ %78, %74 ], [ %42, %40 ]
  br label %81

81:                                               ; preds = %229, %79
  %82 = load i64, ptr %5, align 8, !tbaa !44
  %83 = icmp ult i64 %82, %80
  br i1 %83, label %84, label %40

84:                                               ; preds = %81
  %85 = add i64 %82, 256
  %86 = tail call i64 @llvm.umin.i64(i64 %85, i64 %80)
  %87 = load i64, ptr %8, align 8, !tbaa !47
  %88 = load i64, ptr %16, align 8, !tbaa !54
  %89 = add i64 %87, 2048
  %90 = load i64, ptr %17, align 8, !tbaa !55
  %91 = icmp ugt i64 %89, %90
  br i1 %91, label %232, label %92

92:                                               ; preds = %84
  %93 = load i64, ptr %18, align 8, !tbaa !56
  %94 = icmp ugt i64 %89, %93
  br i1 %94, label %232, label %95

95:                                               ; preds = %92
  %96 = add i64 %88, 256
  %97 = load i64, ptr %19, align 8, !tbaa !57
  %98 = icmp ugt i64 %96, %97
  br i1 %98, label %232, label %99

99:                                               ; preds = %95
  store ptr @cc_insert, ptr %20, align 8, !tbaa !27
  %100 = load ptr, ptr %4, align 8, !tbaa !58
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 16
  %102 = load ptr, ptr %101, align 8, !tbaa !29
  store ptr %102, ptr %21, align 8, !tbaa !17
  %103 = getelementptr inbounds nuw i8, ptr %100, i64 40
  %104 = load i64, ptr %103, align 8, !tbaa !34
  store i64 %104, ptr %22, align 8, !tbaa !18
  store i64 0, ptr %23, align 8, !tbaa !59
  store i64 0, ptr %24, align 8, !tbaa !11
  br i1 %26, label %141, label %105

105:                                              ; preds = %99
  %106 = load ptr, ptr %27, align 8, !tbaa !26
  %107 = load ptr, ptr %28, align 8, !tbaa !60
  br i1 %36, label %130, label %108

108:                                              ; preds = %105, %108
  %109 = phi i64 [ %126, %108 ], [ 0, %105 ]
  %110 = phi i64 [ %127, %108 ], [ 0, %105 ]
  %111 = getelementptr inbounds nuw i64, ptr %106, i64 %109
  %112 = load i64, ptr %111, align 8, !tbaa !7
  %113 = getelementptr inbounds nuw i64, ptr %107, i64 %109
  store i64 %112, ptr %113, align 8, !tbaa !7
  %114 = or disjoint i64 %109, 1
  %115 = getelementptr inbounds nuw i64, ptr %106, i64 %114
  %116 = load i64, ptr %115, align 8, !tbaa !7
  %117 = getelementptr inbounds nuw i64, ptr %107, i64 %114
  store i64 %116, ptr %117, align 8, !tbaa !7
  %118 = or disjoint i64 %109, 2
  %119 = getelementptr inbounds nuw i64, ptr %106, i64 %118
  %120 = load i64, ptr %119, align 8, !tbaa !7
  %121 = getelementptr inbounds nuw i64, ptr %107, i64 %118
  store i64 %120, ptr %121, align 8, !tbaa !7
  %122 = or disjoint i64 %109, 3
  %123 = getelementptr inbounds nuw i64, ptr %106, i64 %122
  %124 = load i64, ptr %123, align 8, !tbaa !7
  %125 = getelementptr inbounds nuw i64, ptr %107, i64 %122
  store i64 %124, ptr %125, align 8, !tbaa !7
  %126 = add nuw nsw i64 %109, 4
  %127 = add i64 %110, 4
  %128 = icmp eq i64 %127, %37
  br i1 %128, label %129, label %108

129:                                              ; preds = %108
  br i1 %38, label %141, label %130

130:                                              ; preds = %129, %105
  %131 = phi i64 [ 0, %105 ], [ %126, %129 ]
  tail call void @llvm.assume(i1 %39)
  br label %132

132:                                              ; preds = %132, %130
  %133 = phi i64 [ %131, %130 ], [ %138, %132 ]
  %134 = phi i64 [ 0, %130 ], [ %139, %132 ]
  %135 = getelementptr inbounds nuw i64, ptr %106, i64 %133
  %136 = load i64, ptr %135, align 8, !tbaa !7
  %137 = getelementptr inbounds nuw i64, ptr %107, i64 %133
  store i64 %136, ptr %137, align 8, !tbaa !7
  %138 = add nuw nsw i64 %133, 1
  %139 = add i64 %134, 1
  %140 = icmp eq i64 %139, %35
  br i1 %140, label %141, label %132

141:                                              ; preds = %129, %132, %99
  %142 = icmp ult i64 %82, %86
  br i1 %142, label %143, label %163

143:                                              ; preds = %141, %160
  %144 = phi i64 [ %161, %160 ], [ %82, %141 ]
  %145 = load atomic i64, ptr %14 monotonic, align 8
  %146 = icmp eq i64 %145, 0
  br i1 %146, label %147, label %163

147:                                              ; preds = %143
  %148 = shl i64 %144, 32
  store i64 %148, ptr %30, align 8, !tbaa !24
  %149 = load ptr, ptr %0, align 8, !tbaa !35
  %150 = mul i64 %144, %32
  %151 = getelementptr inbounds nuw i64, ptr %149, i64 %150
  %152 = tail call i32 @cc_expand(ptr noundef nonnull %4, ptr noundef %151) #13
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %160, label %154

154:                                              ; preds = %147
  %155 = trunc i64 %144 to i32
  %156 = load ptr, ptr %33, align 8, !tbaa !63
  %157 = load i64, ptr %16, align 8, !tbaa !54
  %158 = add i64 %157, 1
  store i64 %158, ptr %16, align 8, !tbaa !54
  %159 = getelementptr inbounds nuw i32, ptr %156, i64 %157
  store i32 %155, ptr %159, align 4, !tbaa !3
  br label %160

160:                                              ; preds = %154, %147
  %161 = add i64 %144, 1
  %162 = icmp eq i64 %161, %86
  br i1 %162, label %163, label %143

163:                                              ; preds = %160, %143, %141
  %164 = phi i64 [ %82, %141 ], [ %144, %143 ], [ %86, %160 ]
  %165 = load i64, ptr %24, align 8, !tbaa !11
  %166 = trunc i64 %165 to i32
  %167 = and i32 %166, 31
  %168 = icmp ugt i64 %165, 31
  br i1 %168, label %169, label %173

169:                                              ; preds = %163
  %170 = load ptr, ptr %20, align 8, !tbaa !27
  %171 = and i32 %166, 32
  %172 = xor i32 %171, 32
  tail call void %170(ptr noundef nonnull %4, i32 noundef %172, i32 noundef 32) #13
  br label %173

173:                                              ; preds = %169, %163
  %174 = icmp eq i32 %167, 0
  br i1 %174, label %178, label %175

175:                                              ; preds = %173
  %176 = load ptr, ptr %20, align 8, !tbaa !27
  %177 = and i32 %166, 32
  tail call void %176(ptr noundef nonnull %4, i32 noundef %177, i32 noundef %167) #13
  br label %178

178:                                              ; preds = %175, %173
  store i64 0, ptr %24, align 8, !tbaa !11
  %179 = load i64, ptr %23, align 8, !tbaa !59
  %180 = icmp eq i64 %179, 0
  br i1 %180, label %229, label %181

181:                                              ; preds = %178
  br i1 %26, label %224, label %182

182:                                              ; preds = %181
  %183 = load ptr, ptr %28, align 8, !tbaa !60
  %184 = load ptr, ptr %27, align 8, !tbaa !26
  %185 = and i64 %29, 3
  %186 = icmp ult i32 %25, 4
  br i1 %186, label %212, label %187

187:                                              ; preds = %182
  %188 = and i64 %29, 4294967292
  br label %189

189:                                              ; preds = %189, %187
  %190 = phi i64 [ 0, %187 ], [ %207, %189 ]
  %191 = phi i64 [ 0, %187 ], [ %208, %189 ]
  %192 = getelementptr inbounds nuw i64, ptr %183, i64 %190
  %193 = load i64, ptr %192, align 8, !tbaa !7
  %194 = getelementptr inbounds nuw i64, ptr %184, i64 %190
  store i64 %193, ptr %194, align 8, !tbaa !7
  %195 = or disjoint i64 %190, 1
  %196 = getelementptr inbounds nuw i64, ptr %183, i64 %195
  %197 = load i64, ptr %196, align 8, !tbaa !7
  %198 = getelementptr inbounds nuw i64, ptr %184, i64 %195
  store i64 %197, ptr %198, align 8, !tbaa !7
  %199 = or disjoint i64 %190, 2
  %200 = getelementptr inbounds nuw i64, ptr %183, i64 %199
  %201 = load i64, ptr %200, align 8, !tbaa !7
  %202 = getelementptr inbounds nuw i64, ptr %184, i64 %199
  store i64 %201, ptr %202, align 8, !tbaa !7
  %203 = or disjoint i64 %190, 3
  %204 = getelementptr inbounds nuw i64, ptr %183, i64 %203
  %205 = load i64, ptr %204, align 8, !tbaa !7
  %206 = getelementptr inbounds nuw i64, ptr %184, i64 %203
  store i64 %205, ptr %206, align 8, !tbaa !7
  %207 = add nuw nsw i64 %190, 4
  %208 = add i64 %191, 4
  %209 = icmp eq i64 %208, %188
  br i1 %209, label %210, label %189

210:                                              ; preds = %189
  %211 = icmp eq i64 %185, 0
  br i1 %211, label %224, label %212

212:                                              ; preds = %210, %182
  %213 = phi i64 [ 0, %182 ], [ %207, %210 ]
  %214 = icmp ne i64 %185, 0
  tail call void @llvm.assume(i1 %214)
  br label %215

215:                                              ; preds = %215, %212
  %216 = phi i64 [ %213, %212 ], [ %221, %215 ]
  %217 = phi i64 [ 0, %212 ], [ %222, %215 ]
  %218 = getelementptr inbounds nuw i64, ptr %183, i64 %216
  %219 = load i64, ptr %218, align 8, !tbaa !7
  %220 = getelementptr inbounds nuw i64, ptr %184, i64 %216
  store i64 %219, ptr %220, align 8, !tbaa !7
  %221 = add nuw nsw i64 %216, 1
  %222 = add i64 %217, 1
  %223 = icmp eq i64 %222, %185
  br i1 %223, label %224, label %215

224:                                              ; preds = %210, %215, %181
  store i64 %87, ptr %8, align 8, !tbaa !47
  store i64 %88, ptr %16, align 8, !tbaa !54
  %225 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %225, align 8, !tbaa !67
  %226 = load atomic i64, ptr %14 monotonic, align 8
  %227 = icmp eq i64 %226, 0
  %228 = select i1 %227, i32 4, i32 1
  br label %232

229:                                              ; preds = %178
  store i64 %164, ptr %5, align 8, !tbaa !44
  tail call fastcc void @cc_notice(ptr noundef nonnull %0) #12
  %230 = load atomic i64, ptr %14 monotonic, align 8
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %81, label %232

232:                                              ; preds = %70, %67, %63, %59, %50, %48, %92, %95, %229, %84, %224
  %233 = phi i32 [ %228, %224 ], [ 4, %92 ], [ 4, %84 ], [ 1, %229 ], [ 4, %95 ], [ 1, %67 ], [ 3, %63 ], [ 2, %59 ], [ 4, %50 ], [ 0, %48 ], [ 5, %70 ]
  ret i32 %233
}

; Function Attrs: nounwind
define internal fastcc void @cc_notice(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %3 = zext i32 %2 to i64
  %4 = alloca i64, i64 %3, align 16
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %90

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %11 = load ptr, ptr %10, align 8, !tbaa !68
  %12 = and i64 %3, 7
  %13 = icmp ult i32 %2, 8
  br i1 %13, label %18, label %14

14:                                               ; preds = %9
  %15 = and i64 %3, 4294967288
  br label %48

16:                                               ; preds = %48
  %17 = icmp eq i64 %12, 0
  br i1 %17, label %32, label %18

18:                                               ; preds = %16, %9
  %19 = phi i64 [ 0, %9 ], [ %83, %16 ]
  %20 = phi i64 [ 0, %9 ], [ %82, %16 ]
  %21 = icmp ne i64 %12, 0
  tail call void @llvm.assume(i1 %21)
  br label %22

22:                                               ; preds = %22, %18
  %23 = phi i64 [ %19, %18 ], [ %29, %22 ]
  %24 = phi i64 [ %20, %18 ], [ %28, %22 ]
  %25 = phi i64 [ 0, %18 ], [ %30, %22 ]
  %26 = getelementptr inbounds nuw i64, ptr %11, i64 %23
  %27 = load i64, ptr %26, align 8, !tbaa !7
  %28 = or i64 %27, %24
  %29 = add nuw nsw i64 %23, 1
  %30 = add i64 %25, 1
  %31 = icmp eq i64 %30, %12
  br i1 %31, label %32, label %22

32:                                               ; preds = %22, %16
  %33 = phi i64 [ %82, %16 ], [ %28, %22 ]
  %34 = icmp eq i64 %33, 0
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br i1 %34, label %90, label %37

37:                                               ; preds = %32
  %38 = load i64, ptr %35, align 8, !tbaa !70
  %39 = load i32, ptr @cc_words, align 4
  %40 = zext i32 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %43 = and i64 %3, 7
  %44 = icmp ult i32 %2, 8
  %45 = and i64 %3, 4294967288
  %46 = icmp eq i64 %43, 0
  %47 = icmp ne i64 %43, 0
  br label %86

48:                                               ; preds = %48, %14
  %49 = phi i64 [ 0, %14 ], [ %83, %48 ]
  %50 = phi i64 [ 0, %14 ], [ %82, %48 ]
  %51 = phi i64 [ 0, %14 ], [ %84, %48 ]
  %52 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %53 = load i64, ptr %52, align 8, !tbaa !7
  %54 = or i64 %53, %50
  %55 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 8
  %57 = load i64, ptr %56, align 8, !tbaa !7
  %58 = or i64 %57, %54
  %59 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 16
  %61 = load i64, ptr %60, align 8, !tbaa !7
  %62 = or i64 %61, %58
  %63 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 24
  %65 = load i64, ptr %64, align 8, !tbaa !7
  %66 = or i64 %65, %62
  %67 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  %69 = load i64, ptr %68, align 8, !tbaa !7
  %70 = or i64 %69, %66
  %71 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 40
  %73 = load i64, ptr %72, align 8, !tbaa !7
  %74 = or i64 %73, %70
  %75 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 48
  %77 = load i64, ptr %76, align 8, !tbaa !7
  %78 = or i64 %77, %74
  %79 = getelementptr inbounds nuw i64, ptr %11, i64 %49
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 56
  %81 = load i64, ptr %80, align 8, !tbaa !7
  %82 = or i64 %81, %78
  %83 = add nuw nsw i64 %49, 8
  %84 = add i64 %51, 8
  %85 = icmp eq i64 %84, %15
  br i1 %85, label %16, label %48

86:                                               ; preds = %37, %141
  %87 = phi i64 [ %38, %37 ], [ %144, %141 ]
  %88 = load i64, ptr %36, align 8, !tbaa !47
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %94, label %90

90:                                               ; preds = %86, %141, %6, %32
  %91 = phi ptr [ %8, %6 ], [ %36, %32 ], [ %36, %141 ], [ %36, %86 ]
  %92 = phi ptr [ %7, %6 ], [ %35, %32 ], [ %35, %141 ], [ %35, %86 ]
  %93 = load i64, ptr %91, align 8, !tbaa !47
  store i64 %93, ptr %92, align 8, !tbaa !70
  ret void

94:                                               ; preds = %86
  %95 = load ptr, ptr %0, align 8, !tbaa !35
  %96 = mul i64 %87, %40
  %97 = getelementptr inbounds nuw i64, ptr %95, i64 %96
  call void @cc_watch(ptr noundef %97, ptr noundef nonnull %4) #13
  %98 = load ptr, ptr %41, align 8, !tbaa !68
  %99 = trunc i64 %87 to i32
  br label %102

100:                                              ; preds = %115
  %101 = load ptr, ptr %41, align 8, !tbaa !68
  br i1 %44, label %128, label %145

102:                                              ; preds = %94, %115
  %103 = phi i64 [ 0, %94 ], [ %118, %115 ]
  %104 = getelementptr inbounds nuw i64, ptr %4, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !7
  %106 = getelementptr inbounds nuw i64, ptr %98, i64 %103
  %107 = load i64, ptr %106, align 8, !tbaa !7
  %108 = and i64 %107, %105
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %115, label %110

110:                                              ; preds = %102
  %111 = load ptr, ptr %42, align 8, !tbaa !72
  %112 = shl i64 %103, 6
  %113 = and i64 %112, 4294967232
  %114 = getelementptr inbounds nuw i32, ptr %111, i64 %113
  br label %120

115:                                              ; preds = %120, %102
  %116 = xor i64 %105, -1
  %117 = and i64 %107, %116
  store i64 %117, ptr %106, align 8, !tbaa !7
  %118 = add nuw nsw i64 %103, 1
  %119 = icmp eq i64 %118, %3
  br i1 %119, label %100, label %102

120:                                              ; preds = %110, %120
  %121 = phi i64 [ %108, %110 ], [ %125, %120 ]
  %122 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %121, i1 true)
  %123 = getelementptr inbounds nuw i32, ptr %114, i64 %122
  store i32 %99, ptr %123, align 4, !tbaa !3
  %124 = add i64 %121, -1
  %125 = and i64 %124, %121
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %115, label %120

127:                                              ; preds = %145
  br i1 %46, label %141, label %128

128:                                              ; preds = %127, %100
  %129 = phi i64 [ 0, %100 ], [ %180, %127 ]
  %130 = phi i64 [ 0, %100 ], [ %179, %127 ]
  call void @llvm.assume(i1 %47)
  br label %131

131:                                              ; preds = %131, %128
  %132 = phi i64 [ %129, %128 ], [ %138, %131 ]
  %133 = phi i64 [ %130, %128 ], [ %137, %131 ]
  %134 = phi i64 [ 0, %128 ], [ %139, %131 ]
  %135 = getelementptr inbounds nuw i64, ptr %101, i64 %132
  %136 = load i64, ptr %135, align 8, !tbaa !7
  %137 = or i64 %136, %133
  %138 = add nuw nsw i64 %132, 1
  %139 = add i64 %134, 1
  %140 = icmp eq i64 %139, %43
  br i1 %140, label %141, label %131

141:                                              ; preds = %131, %127
  %142 = phi i64 [ %179, %127 ], [ %137, %131 ]
  %143 = icmp eq i64 %142, 0
  %144 = add i64 %87, 1
  br i1 %143, label %90, label %86

145:                                              ; preds = %100, %145
  %146 = phi i64 [ %180, %145 ], [ 0, %100 ]
  %147 = phi i64 [ %179, %145 ], [ 0, %100 ]
  %148 = phi i64 [ %181, %145 ], [ 0, %100 ]
  %149 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %150 = load i64, ptr %149, align 8, !tbaa !7
  %151 = or i64 %150, %147
  %152 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !7
  %155 = or i64 %154, %151
  %156 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %157 = getelementptr inbounds nuw i8, ptr %156, i64 16
  %158 = load i64, ptr %157, align 8, !tbaa !7
  %159 = or i64 %158, %155
  %160 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %161 = getelementptr inbounds nuw i8, ptr %160, i64 24
  %162 = load i64, ptr %161, align 8, !tbaa !7
  %163 = or i64 %162, %159
  %164 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %165 = getelementptr inbounds nuw i8, ptr %164, i64 32
  %166 = load i64, ptr %165, align 8, !tbaa !7
  %167 = or i64 %166, %163
  %168 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %169 = getelementptr inbounds nuw i8, ptr %168, i64 40
  %170 = load i64, ptr %169, align 8, !tbaa !7
  %171 = or i64 %170, %167
  %172 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 48
  %174 = load i64, ptr %173, align 8, !tbaa !7
  %175 = or i64 %174, %171
  %176 = getelementptr inbounds nuw i64, ptr %101, i64 %146
  %177 = getelementptr inbounds nuw i8, ptr %176, i64 56
  %178 = load i64, ptr %177, align 8, !tbaa !7
  %179 = or i64 %178, %175
  %180 = add nuw nsw i64 %146, 8
  %181 = add nuw i64 %148, 8
  %182 = icmp eq i64 %181, %45
  br i1 %182, label %127, label %145
}

declare void @cc_watch(ptr noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #9

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_insert(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #6 {
  %4 = alloca [32 x i64], align 16
  %5 = load ptr, ptr %0, align 8, !tbaa !58
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %7 = load i64, ptr %6, align 8, !tbaa !47
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %9 = load i64, ptr %8, align 8, !tbaa !55
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %11 = load i64, ptr %10, align 8, !tbaa !56
  %12 = tail call i64 @llvm.umin.i64(i64 %9, i64 %11)
  %13 = zext i32 %2 to i64
  %14 = add i64 %7, %13
  %15 = icmp ugt i64 %14, %12
  br i1 %15, label %25, label %16

16:                                               ; preds = %3
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !24
  %19 = trunc i64 %18 to i32
  %20 = icmp ugt i32 %19, 1048576
  br i1 %20, label %21, label %27

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %23 = load atomic i64, ptr %22 monotonic, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %27, label %25

25:                                               ; preds = %21, %3
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %26, align 8, !tbaa !59
  br label %27

27:                                               ; preds = %25, %21, %16
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %29 = load i64, ptr %28, align 8, !tbaa !59
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %246

31:                                               ; preds = %27
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !29
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %35 = load i64, ptr %34, align 8, !tbaa !34
  %36 = sub i64 64, %35
  %37 = shl nsw i64 -1, %36
  %38 = xor i64 %37, -1
  %39 = icmp eq i32 %2, 0
  br i1 %39, label %100, label %40

40:                                               ; preds = %31
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %42 = load ptr, ptr %41, align 8, !tbaa !23
  %43 = load i32, ptr @cc_words, align 4
  %44 = zext i32 %43 to i64
  br label %65

45:                                               ; preds = %95
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %47 = load ptr, ptr %46, align 8, !tbaa !19
  %48 = load i32, ptr @cc_words, align 4, !tbaa !3
  %49 = zext i32 %48 to i64
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %51 = load ptr, ptr %50, align 8, !tbaa !23
  %52 = icmp eq i32 %48, 0
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %55 = and i64 %49, 3
  %56 = icmp ult i32 %48, 4
  %57 = and i64 %49, 4294967292
  %58 = icmp eq i64 %55, 0
  %59 = icmp ne i64 %55, 0
  %60 = and i64 %49, 3
  %61 = icmp ult i32 %48, 4
  %62 = and i64 %49, 4294967292
  %63 = icmp eq i64 %60, 0
  %64 = icmp ne i64 %60, 0
  br label %102

65:                                               ; preds = %40, %95
  %66 = phi i64 [ 0, %40 ], [ %98, %95 ]
  %67 = trunc nuw i64 %66 to i32
  %68 = add i32 %1, %67
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds nuw i64, ptr %42, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !7
  %72 = lshr i64 %71, %35
  %73 = getelementptr inbounds nuw i64, ptr %33, i64 %72
  %74 = load atomic i64, ptr %73 monotonic, align 8
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %95, label %76

76:                                               ; preds = %65
  %77 = and i64 %71, 4294967295
  br label %78

78:                                               ; preds = %76, %89
  %79 = phi i64 [ %74, %76 ], [ %93, %89 ]
  %80 = phi i64 [ %72, %76 ], [ %91, %89 ]
  %81 = lshr i64 %79, 32
  %82 = icmp eq i64 %81, %77
  br i1 %82, label %83, label %89

83:                                               ; preds = %78
  %84 = add i64 %79, 4294967295
  %85 = load ptr, ptr %5, align 8, !tbaa !35
  %86 = and i64 %84, 4294967295
  %87 = mul nuw i64 %86, %44
  %88 = getelementptr inbounds nuw i64, ptr %85, i64 %87
  tail call void @llvm.prefetch.p0(ptr %88, i32 0, i32 3, i32 1)
  br label %95

89:                                               ; preds = %78
  %90 = add i64 %80, 1
  %91 = and i64 %90, %38
  %92 = getelementptr inbounds nuw i64, ptr %33, i64 %91
  %93 = load atomic i64, ptr %92 monotonic, align 8
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %95, label %78

95:                                               ; preds = %89, %65, %83
  %96 = phi i64 [ %80, %83 ], [ %72, %65 ], [ %91, %89 ]
  %97 = getelementptr inbounds nuw i64, ptr %4, i64 %66
  store i64 %96, ptr %97, align 8, !tbaa !7
  %98 = add nuw nsw i64 %66, 1
  %99 = icmp eq i64 %98, %13
  br i1 %99, label %45, label %65

100:                                              ; preds = %242, %31
  %101 = phi i64 [ %7, %31 ], [ %243, %242 ]
  store i64 %101, ptr %6, align 8, !tbaa !47
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  br label %246

102:                                              ; preds = %45, %242
  %103 = phi i64 [ 0, %45 ], [ %244, %242 ]
  %104 = phi i64 [ %7, %45 ], [ %243, %242 ]
  %105 = trunc nuw i64 %103 to i32
  %106 = add i32 %1, %105
  %107 = zext i32 %106 to i64
  %108 = mul nuw i64 %49, %107
  %109 = getelementptr inbounds nuw i64, ptr %47, i64 %108
  %110 = getelementptr inbounds nuw i64, ptr %51, i64 %107
  %111 = load i64, ptr %110, align 8, !tbaa !7
  %112 = getelementptr inbounds nuw i64, ptr %4, i64 %103
  %113 = load i64, ptr %112, align 8, !tbaa !7
  %114 = getelementptr inbounds nuw i64, ptr %33, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !7
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %119, label %117

117:                                              ; preds = %102
  %118 = and i64 %111, 4294967295
  br label %170

119:                                              ; preds = %236, %102
  %120 = phi i64 [ %113, %102 ], [ %238, %236 ]
  %121 = getelementptr inbounds nuw i64, ptr %33, i64 %120
  %122 = load ptr, ptr %5, align 8, !tbaa !35
  %123 = mul i64 %104, %49
  %124 = getelementptr inbounds nuw i64, ptr %122, i64 %123
  br i1 %52, label %159, label %125

125:                                              ; preds = %119
  br i1 %61, label %148, label %126

126:                                              ; preds = %125, %126
  %127 = phi i64 [ %144, %126 ], [ 0, %125 ]
  %128 = phi i64 [ %145, %126 ], [ 0, %125 ]
  %129 = getelementptr inbounds nuw i64, ptr %109, i64 %127
  %130 = load i64, ptr %129, align 8, !tbaa !7
  %131 = getelementptr inbounds nuw i64, ptr %124, i64 %127
  store i64 %130, ptr %131, align 8, !tbaa !7
  %132 = or disjoint i64 %127, 1
  %133 = getelementptr inbounds nuw i64, ptr %109, i64 %132
  %134 = load i64, ptr %133, align 8, !tbaa !7
  %135 = getelementptr inbounds nuw i64, ptr %124, i64 %132
  store i64 %134, ptr %135, align 8, !tbaa !7
  %136 = or disjoint i64 %127, 2
  %137 = getelementptr inbounds nuw i64, ptr %109, i64 %136
  %138 = load i64, ptr %137, align 8, !tbaa !7
  %139 = getelementptr inbounds nuw i64, ptr %124, i64 %136
  store i64 %138, ptr %139, align 8, !tbaa !7
  %140 = or disjoint i64 %127, 3
  %141 = getelementptr inbounds nuw i64, ptr %109, i64 %140
  %142 = load i64, ptr %141, align 8, !tbaa !7
  %143 = getelementptr inbounds nuw i64, ptr %124, i64 %140
  store i64 %142, ptr %143, align 8, !tbaa !7
  %144 = add nuw nsw i64 %127, 4
  %145 = add i64 %128, 4
  %146 = icmp eq i64 %145, %62
  br i1 %146, label %147, label %126

147:                                              ; preds = %126
  br i1 %63, label %159, label %148

148:                                              ; preds = %147, %125
  %149 = phi i64 [ 0, %125 ], [ %144, %147 ]
  tail call void @llvm.assume(i1 %64)
  br label %150

150:                                              ; preds = %150, %148
  %151 = phi i64 [ %156, %150 ], [ %149, %148 ]
  %152 = phi i64 [ %157, %150 ], [ 0, %148 ]
  %153 = getelementptr inbounds nuw i64, ptr %109, i64 %151
  %154 = load i64, ptr %153, align 8, !tbaa !7
  %155 = getelementptr inbounds nuw i64, ptr %124, i64 %151
  store i64 %154, ptr %155, align 8, !tbaa !7
  %156 = add nuw nsw i64 %151, 1
  %157 = add i64 %152, 1
  %158 = icmp eq i64 %157, %60
  br i1 %158, label %159, label %150

159:                                              ; preds = %147, %150, %119
  %160 = load ptr, ptr %53, align 8, !tbaa !25
  %161 = getelementptr inbounds nuw i64, ptr %160, i64 %107
  %162 = load i64, ptr %161, align 8, !tbaa !7
  %163 = lshr i64 %162, 32
  %164 = trunc nuw i64 %163 to i32
  %165 = load ptr, ptr %54, align 8, !tbaa !80
  %166 = getelementptr inbounds nuw i32, ptr %165, i64 %104
  store i32 %164, ptr %166, align 4, !tbaa !3
  %167 = shl i64 %111, 32
  %168 = add i64 %104, 1
  %169 = or i64 %167, %168
  store i64 %169, ptr %121, align 8, !tbaa !7
  br label %242

170:                                              ; preds = %117, %236
  %171 = phi i64 [ %115, %117 ], [ %240, %236 ]
  %172 = phi i64 [ %113, %117 ], [ %238, %236 ]
  %173 = lshr i64 %171, 32
  %174 = icmp eq i64 %173, %118
  br i1 %174, label %175, label %236

175:                                              ; preds = %170
  %176 = add i64 %171, 4294967295
  %177 = load ptr, ptr %5, align 8, !tbaa !35
  %178 = and i64 %176, 4294967295
  %179 = mul nuw i64 %178, %49
  %180 = getelementptr inbounds nuw i64, ptr %177, i64 %179
  br i1 %52, label %242, label %181

181:                                              ; preds = %175
  br i1 %56, label %217, label %182

182:                                              ; preds = %181, %182
  %183 = phi i64 [ %213, %182 ], [ 0, %181 ]
  %184 = phi i64 [ %212, %182 ], [ 0, %181 ]
  %185 = phi i64 [ %214, %182 ], [ 0, %181 ]
  %186 = getelementptr inbounds nuw i64, ptr %180, i64 %183
  %187 = load i64, ptr %186, align 8, !tbaa !7
  %188 = getelementptr inbounds nuw i64, ptr %109, i64 %183
  %189 = load i64, ptr %188, align 8, !tbaa !7
  %190 = xor i64 %189, %187
  %191 = or i64 %190, %184
  %192 = or disjoint i64 %183, 1
  %193 = getelementptr inbounds nuw i64, ptr %180, i64 %192
  %194 = load i64, ptr %193, align 8, !tbaa !7
  %195 = getelementptr inbounds nuw i64, ptr %109, i64 %192
  %196 = load i64, ptr %195, align 8, !tbaa !7
  %197 = xor i64 %196, %194
  %198 = or i64 %197, %191
  %199 = or disjoint i64 %183, 2
  %200 = getelementptr inbounds nuw i64, ptr %180, i64 %199
  %201 = load i64, ptr %200, align 8, !tbaa !7
  %202 = getelementptr inbounds nuw i64, ptr %109, i64 %199
  %203 = load i64, ptr %202, align 8, !tbaa !7
  %204 = xor i64 %203, %201
  %205 = or i64 %204, %198
  %206 = or disjoint i64 %183, 3
  %207 = getelementptr inbounds nuw i64, ptr %180, i64 %206
  %208 = load i64, ptr %207, align 8, !tbaa !7
  %209 = getelementptr inbounds nuw i64, ptr %109, i64 %206
  %210 = load i64, ptr %209, align 8, !tbaa !7
  %211 = xor i64 %210, %208
  %212 = or i64 %211, %205
  %213 = add nuw nsw i64 %183, 4
  %214 = add i64 %185, 4
  %215 = icmp eq i64 %214, %57
  br i1 %215, label %216, label %182

216:                                              ; preds = %182
  br i1 %58, label %233, label %217

217:                                              ; preds = %216, %181
  %218 = phi i64 [ 0, %181 ], [ %213, %216 ]
  %219 = phi i64 [ 0, %181 ], [ %212, %216 ]
  tail call void @llvm.assume(i1 %59)
  br label %220

220:                                              ; preds = %220, %217
  %221 = phi i64 [ %230, %220 ], [ %218, %217 ]
  %222 = phi i64 [ %229, %220 ], [ %219, %217 ]
  %223 = phi i64 [ %231, %220 ], [ 0, %217 ]
  %224 = getelementptr inbounds nuw i64, ptr %180, i64 %221
  %225 = load i64, ptr %224, align 8, !tbaa !7
  %226 = getelementptr inbounds nuw i64, ptr %109, i64 %221
  %227 = load i64, ptr %226, align 8, !tbaa !7
  %228 = xor i64 %227, %225
  %229 = or i64 %228, %222
  %230 = add nuw nsw i64 %221, 1
  %231 = add i64 %223, 1
  %232 = icmp eq i64 %231, %55
  br i1 %232, label %233, label %220

233:                                              ; preds = %220, %216
  %234 = phi i64 [ %212, %216 ], [ %229, %220 ]
  %235 = icmp eq i64 %234, 0
  br i1 %235, label %242, label %236

236:                                              ; preds = %233, %170
  %237 = add i64 %172, 1
  %238 = and i64 %237, %38
  %239 = getelementptr inbounds nuw i64, ptr %33, i64 %238
  %240 = load i64, ptr %239, align 8, !tbaa !7
  %241 = icmp eq i64 %240, 0
  br i1 %241, label %119, label %170

242:                                              ; preds = %175, %233, %159
  %243 = phi i64 [ %168, %159 ], [ %104, %233 ], [ %104, %175 ]
  %244 = add nuw nsw i64 %103, 1
  %245 = icmp eq i64 %244, %13
  br i1 %245, label %100, label %102

246:                                              ; preds = %27, %100
  ret void
}

declare i32 @cc_expand(ptr noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { noinline nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nobuiltin }
attributes #13 = { nobuiltin nounwind }
attributes #14 = { nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long long", !5, i64 0}
!11 = !{!12, !8, i64 32}
!12 = !{!"cc_worker", !13, i64 0, !14, i64 8, !15, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !15, i64 48, !15, i64 56, !15, i64 64, !15, i64 72, !15, i64 80, !16, i64 88, !8, i64 96, !14, i64 104, !8, i64 112, !8, i64 120}
!13 = !{!"p1 _ZTS9cc_search", !14, i64 0}
!14 = !{!"any pointer", !5, i64 0}
!15 = !{!"p1 long long", !14, i64 0}
!16 = !{!"p1 int", !14, i64 0}
!17 = !{!12, !15, i64 16}
!18 = !{!12, !8, i64 24}
!19 = !{!12, !15, i64 48}
!23 = !{!12, !15, i64 56}
!24 = !{!12, !8, i64 40}
!25 = !{!12, !15, i64 64}
!26 = !{!12, !15, i64 72}
!27 = !{!12, !14, i64 8}
!28 = !{!12, !16, i64 88}
!29 = !{!30, !15, i64 16}
!30 = !{!"cc_search", !15, i64 0, !16, i64 8, !15, i64 16, !16, i64 24, !16, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !8, i64 96, !8, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !8, i64 136, !8, i64 144, !8, i64 152, !8, i64 160, !15, i64 168, !16, i64 176, !8, i64 184, !31, i64 192, !8, i64 200, !33, i64 208}
!31 = !{!"p2 _ZTS9cc_worker", !32, i64 0}
!32 = !{!"any p2 pointer", !14, i64 0}
!33 = !{!"p1 _ZTS8cc_block", !14, i64 0}
!34 = !{!30, !8, i64 40}
!35 = !{!30, !15, i64 0}
!41 = !{!30, !31, i64 192}
!42 = !{!43, !43, i64 0}
!43 = !{!"p1 _ZTS9cc_worker", !14, i64 0}
!44 = !{!30, !8, i64 56}
!45 = !{!30, !8, i64 88}
!46 = !{!30, !8, i64 80}
!47 = !{!30, !8, i64 48}
!48 = !{!30, !8, i64 64}
!49 = !{!30, !8, i64 120}
!50 = !{!30, !16, i64 24}
!51 = !{!30, !8, i64 136}
!52 = !{!30, !8, i64 144}
!53 = !{!30, !8, i64 152}
!54 = !{!30, !8, i64 72}
!55 = !{!30, !8, i64 104}
!56 = !{!30, !8, i64 112}
!57 = !{!30, !8, i64 128}
!58 = !{!12, !13, i64 0}
!59 = !{!12, !8, i64 96}
!60 = !{!12, !15, i64 80}
!63 = !{!30, !16, i64 32}
!67 = !{!30, !8, i64 96}
!68 = !{!30, !15, i64 168}
!70 = !{!30, !8, i64 184}
!72 = !{!30, !16, i64 176}
!80 = !{!30, !16, i64 8}
