%struct.lv_part = type { i32, i32, i32, i32 }

@cc_unit_words = external local_unnamed_addr constant i32, align 4
@cc_option_words = external local_unnamed_addr constant i32, align 4
@cc_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define i32 @lv_targets(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = icmp ugt i64 %7, %4
  br i1 %8, label %9, label %52

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !20
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @gather, ptr %12, align 8, !tbaa !21
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 104
  store ptr %0, ptr %13, align 8, !tbaa !23
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !24
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store ptr %15, ptr %16, align 8, !tbaa !25
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !26
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store i64 %18, ptr %19, align 8, !tbaa !27
  %20 = shl nuw i64 %4, 32
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 40
  store i64 %20, ptr %21, align 8, !tbaa !28
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 0, ptr %22, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 0, ptr %23, align 8, !tbaa !30
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 32
  store i64 0, ptr %24, align 8, !tbaa !31
  %25 = load ptr, ptr %5, align 8, !tbaa !32
  %26 = load i32, ptr @cc_words, align 4, !tbaa !3
  %27 = zext i32 %26 to i64
  %28 = mul nuw i64 %27, %4
  %29 = getelementptr inbounds nuw i64, ptr %25, i64 %28
  %30 = tail call i32 @cc_expand(ptr noundef %11, ptr noundef %29) #8
  %31 = load i64, ptr %24, align 8, !tbaa !31
  %32 = trunc i64 %31 to i32
  %33 = and i32 %32, 31
  %34 = icmp ugt i64 %31, 31
  br i1 %34, label %35, label %39

35:                                               ; preds = %9
  %36 = load ptr, ptr %12, align 8, !tbaa !21
  %37 = and i32 %32, 32
  %38 = xor i32 %37, 32
  tail call void %36(ptr noundef nonnull %11, i32 noundef %38, i32 noundef 32) #8
  br label %39

39:                                               ; preds = %35, %9
  %40 = icmp eq i32 %33, 0
  br i1 %40, label %44, label %41

41:                                               ; preds = %39
  %42 = load ptr, ptr %12, align 8, !tbaa !21
  %43 = and i32 %32, 32
  tail call void %42(ptr noundef nonnull %11, i32 noundef %43, i32 noundef %33) #8
  br label %44

44:                                               ; preds = %39, %41
  store i64 0, ptr %24, align 8, !tbaa !31
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %46 = load ptr, ptr %45, align 8, !tbaa !33
  store ptr %46, ptr %2, align 8, !tbaa !34
  %47 = load i64, ptr %22, align 8, !tbaa !29
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %49, label %52

49:                                               ; preds = %44
  %50 = load i64, ptr %23, align 8, !tbaa !30
  %51 = trunc i64 %50 to i32
  br label %52

52:                                               ; preds = %49, %44, %3
  %53 = phi i32 [ 0, %3 ], [ %51, %49 ], [ -1, %44 ]
  ret i32 %53
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @gather(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load ptr, ptr %4, align 8, !tbaa !23
  %6 = load ptr, ptr %0, align 8, !tbaa !35
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !26
  %9 = sub i64 64, %8
  %10 = shl nsw i64 -1, %9
  %11 = xor i64 %10, -1
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !30
  %14 = zext i32 %2 to i64
  %15 = add i64 %13, %14
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %17 = load i64, ptr %16, align 8, !tbaa !36
  %18 = icmp ugt i64 %15, %17
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 96
  br i1 %18, label %20, label %21

20:                                               ; preds = %3
  store i64 1, ptr %19, align 8, !tbaa !29
  br label %124

21:                                               ; preds = %3
  %22 = load i64, ptr %19, align 8, !tbaa !29
  %23 = icmp eq i64 %22, 0
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 96
  br i1 %23, label %25, label %124

25:                                               ; preds = %21
  %26 = add i32 %2, %1
  %27 = icmp ult i32 %1, %26
  br i1 %27, label %28, label %124

28:                                               ; preds = %25
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %30 = load ptr, ptr %29, align 8, !tbaa !24
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %32 = load ptr, ptr %31, align 8, !tbaa !37
  %33 = load i32, ptr @cc_words, align 4
  %34 = zext i32 %33 to i64
  %35 = zext i32 %1 to i64
  %36 = zext i32 %26 to i64
  br label %51

37:                                               ; preds = %68
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %39 = load ptr, ptr %38, align 8, !tbaa !38
  %40 = load i32, ptr @cc_words, align 4, !tbaa !3
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %43 = load ptr, ptr %42, align 8, !tbaa !37
  %44 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %45 = load ptr, ptr %44, align 8, !tbaa !24
  %46 = icmp eq i32 %40, 0
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %48 = load ptr, ptr %47, align 8, !tbaa !33
  %49 = zext i32 %1 to i64
  %50 = zext i32 %26 to i64
  br label %71

51:                                               ; preds = %28, %68
  %52 = phi i64 [ %35, %28 ], [ %69, %68 ]
  %53 = getelementptr inbounds nuw i64, ptr %32, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !39
  %55 = lshr i64 %54, %8
  %56 = and i64 %55, %11
  %57 = getelementptr inbounds nuw i64, ptr %30, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !39
  %59 = lshr i64 %58, 32
  %60 = and i64 %54, 4294967295
  %61 = icmp eq i64 %59, %60
  br i1 %61, label %62, label %68

62:                                               ; preds = %51
  %63 = add i64 %58, 4294967295
  %64 = load ptr, ptr %6, align 8, !tbaa !32
  %65 = and i64 %63, 4294967295
  %66 = mul nuw i64 %65, %34
  %67 = getelementptr inbounds nuw i64, ptr %64, i64 %66
  tail call void @llvm.prefetch.p0(ptr %67, i32 0, i32 3, i32 1)
  br label %68

68:                                               ; preds = %62, %51
  %69 = add nuw nsw i64 %52, 1
  %70 = icmp eq i64 %69, %36
  br i1 %70, label %37, label %51

71:                                               ; preds = %37, %118
  %72 = phi i64 [ %49, %37 ], [ %122, %118 ]
  %73 = phi i64 [ %13, %37 ], [ %120, %118 ]
  %74 = mul nuw i64 %72, %41
  %75 = getelementptr inbounds nuw i64, ptr %39, i64 %74
  %76 = getelementptr inbounds nuw i64, ptr %43, i64 %72
  %77 = load i64, ptr %76, align 8, !tbaa !39
  %78 = lshr i64 %77, %8
  %79 = getelementptr inbounds nuw i64, ptr %45, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !39
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %117, label %82

82:                                               ; preds = %71
  %83 = and i64 %77, 4294967295
  br label %84

84:                                               ; preds = %82, %109
  %85 = phi i64 [ %80, %82 ], [ %113, %109 ]
  %86 = phi i64 [ %78, %82 ], [ %111, %109 ]
  %87 = lshr i64 %85, 32
  %88 = icmp eq i64 %87, %83
  br i1 %88, label %89, label %109

89:                                               ; preds = %84
  %90 = trunc i64 %85 to i32
  %91 = add i32 %90, -1
  %92 = load ptr, ptr %6, align 8, !tbaa !32
  %93 = zext i32 %91 to i64
  %94 = mul nuw i64 %93, %41
  %95 = getelementptr inbounds nuw i64, ptr %92, i64 %94
  br i1 %46, label %115, label %96

96:                                               ; preds = %89, %96
  %97 = phi i64 [ %105, %96 ], [ 0, %89 ]
  %98 = phi i64 [ %104, %96 ], [ 0, %89 ]
  %99 = getelementptr inbounds nuw i64, ptr %95, i64 %97
  %100 = load i64, ptr %99, align 8, !tbaa !39
  %101 = getelementptr inbounds nuw i64, ptr %75, i64 %97
  %102 = load i64, ptr %101, align 8, !tbaa !39
  %103 = xor i64 %102, %100
  %104 = or i64 %103, %98
  %105 = add nuw nsw i64 %97, 1
  %106 = icmp eq i64 %105, %41
  br i1 %106, label %107, label %96

107:                                              ; preds = %96
  %108 = icmp eq i64 %104, 0
  br i1 %108, label %115, label %109

109:                                              ; preds = %107, %84
  %110 = add i64 %86, 1
  %111 = and i64 %110, %11
  %112 = getelementptr inbounds nuw i64, ptr %45, i64 %111
  %113 = load i64, ptr %112, align 8, !tbaa !39
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %117, label %84

115:                                              ; preds = %89, %107
  %116 = icmp eq i32 %90, 0
  br i1 %116, label %117, label %118

117:                                              ; preds = %109, %71, %115
  store i64 1, ptr %24, align 8, !tbaa !29
  br label %118

118:                                              ; preds = %117, %115
  %119 = phi i32 [ -1, %117 ], [ %91, %115 ]
  %120 = add i64 %73, 1
  store i64 %120, ptr %12, align 8, !tbaa !30
  %121 = getelementptr inbounds nuw i32, ptr %48, i64 %73
  store i32 %119, ptr %121, align 4, !tbaa !3
  %122 = add nuw nsw i64 %72, 1
  %123 = icmp eq i64 %122, %50
  br i1 %123, label %124, label %71

124:                                              ; preds = %118, %25, %20, %21
  ret void
}

declare i32 @cc_expand(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_step(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5, ptr noundef readonly captures(none) %6) local_unnamed_addr #2 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !30
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %11 = load i64, ptr %10, align 8, !tbaa !36
  %12 = icmp eq i64 %9, %11
  br i1 %12, label %18, label %13

13:                                               ; preds = %7
  %14 = load i32, ptr @cc_words, align 4, !tbaa !3
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %33, label %16

16:                                               ; preds = %13
  %17 = zext i32 %14 to i64
  br label %20

18:                                               ; preds = %7
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %19, align 8, !tbaa !29
  br label %110

20:                                               ; preds = %16, %20
  %21 = phi i64 [ 0, %16 ], [ %31, %20 ]
  %22 = phi i64 [ -7046029254386353131, %16 ], [ %30, %20 ]
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  %24 = load i64, ptr %23, align 8, !tbaa !39
  %25 = xor i64 %24, %22
  %26 = zext i64 %25 to i128
  %27 = mul nuw i128 %26, 15485907386658061715
  %28 = lshr i128 %27, 64
  %29 = xor i128 %28, %27
  %30 = trunc i128 %29 to i64
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %17
  br i1 %32, label %33, label %20

33:                                               ; preds = %20, %13
  %34 = phi i64 [ 0, %13 ], [ %17, %20 ]
  %35 = phi i64 [ -7046029254386353131, %13 ], [ %30, %20 ]
  %36 = zext i64 %35 to i128
  %37 = mul nuw i128 %36, 11562461410679940143
  %38 = lshr i128 %37, 64
  %39 = xor i128 %38, %37
  %40 = trunc i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = load ptr, ptr %41, align 8, !tbaa !47
  %43 = load i32, ptr @cc_unit_words, align 4, !tbaa !3
  %44 = load i32, ptr @cc_option_words, align 4, !tbaa !3
  %45 = shl i32 %44, 1
  %46 = add i32 %45, %43
  %47 = zext i32 %46 to i64
  %48 = mul i64 %9, %47
  %49 = getelementptr inbounds nuw i64, ptr %42, i64 %48
  %50 = load ptr, ptr %0, align 8, !tbaa !7
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %52 = load ptr, ptr %51, align 8, !tbaa !24
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 40
  %54 = load i64, ptr %53, align 8, !tbaa !26
  %55 = lshr i64 %40, %54
  %56 = getelementptr inbounds nuw i64, ptr %52, i64 %55
  tail call void @llvm.prefetch.p0(ptr %56, i32 0, i32 3, i32 1)
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %58 = load ptr, ptr %57, align 8, !tbaa !48
  %59 = getelementptr inbounds nuw i64, ptr %58, i64 %9
  store i64 %40, ptr %59, align 8, !tbaa !39
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %61 = load ptr, ptr %60, align 8, !tbaa !49
  %62 = load i64, ptr %8, align 8, !tbaa !30
  %63 = mul i64 %62, %34
  %64 = getelementptr inbounds nuw i64, ptr %61, i64 %63
  br i1 %15, label %65, label %69

65:                                               ; preds = %69, %33
  %66 = icmp eq i32 %43, 0
  br i1 %66, label %76, label %67

67:                                               ; preds = %65
  %68 = zext i32 %43 to i64
  br label %81

69:                                               ; preds = %33, %69
  %70 = phi i64 [ %74, %69 ], [ 0, %33 ]
  %71 = getelementptr inbounds nuw i64, ptr %1, i64 %70
  %72 = load i64, ptr %71, align 8, !tbaa !39
  %73 = getelementptr inbounds nuw i64, ptr %64, i64 %70
  store i64 %72, ptr %73, align 8, !tbaa !39
  %74 = add nuw nsw i64 %70, 1
  %75 = icmp eq i64 %74, %34
  br i1 %75, label %65, label %69

76:                                               ; preds = %81, %65
  %77 = phi ptr [ %49, %65 ], [ %86, %81 ]
  %78 = icmp eq i32 %44, 0
  br i1 %78, label %99, label %79

79:                                               ; preds = %76
  %80 = zext i32 %44 to i64
  br label %91

81:                                               ; preds = %67, %81
  %82 = phi i64 [ 0, %67 ], [ %87, %81 ]
  %83 = phi ptr [ %49, %67 ], [ %86, %81 ]
  %84 = getelementptr inbounds nuw i64, ptr %4, i64 %82
  %85 = load i64, ptr %84, align 8, !tbaa !39
  %86 = getelementptr inbounds nuw i8, ptr %83, i64 8
  store i64 %85, ptr %83, align 8, !tbaa !39
  %87 = add nuw nsw i64 %82, 1
  %88 = icmp eq i64 %87, %68
  br i1 %88, label %76, label %81

89:                                               ; preds = %91
  %90 = zext i32 %44 to i64
  br label %102

91:                                               ; preds = %79, %91
  %92 = phi i64 [ 0, %79 ], [ %97, %91 ]
  %93 = phi ptr [ %77, %79 ], [ %96, %91 ]
  %94 = getelementptr inbounds nuw i64, ptr %5, i64 %92
  %95 = load i64, ptr %94, align 8, !tbaa !39
  %96 = getelementptr inbounds nuw i8, ptr %93, i64 8
  store i64 %95, ptr %93, align 8, !tbaa !39
  %97 = add nuw nsw i64 %92, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %89, label %91

99:                                               ; preds = %102, %76
  %100 = load i64, ptr %8, align 8, !tbaa !30
  %101 = add i64 %100, 1
  store i64 %101, ptr %8, align 8, !tbaa !30
  br label %110

102:                                              ; preds = %89, %102
  %103 = phi i64 [ 0, %89 ], [ %108, %102 ]
  %104 = phi ptr [ %96, %89 ], [ %107, %102 ]
  %105 = getelementptr inbounds nuw i64, ptr %6, i64 %103
  %106 = load i64, ptr %105, align 8, !tbaa !39
  %107 = getelementptr inbounds nuw i8, ptr %104, i64 8
  store i64 %106, ptr %104, align 8, !tbaa !39
  %108 = add nuw nsw i64 %103, 1
  %109 = icmp eq i64 %108, %90
  br i1 %109, label %99, label %102

110:                                              ; preds = %99, %18
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_priced(ptr noundef captures(none) %0, ptr noundef readnone captures(none) %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = load i64, ptr %4, align 8, !tbaa !54
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = load i64, ptr %6, align 8, !tbaa !36
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %10, align 8, !tbaa !29
  br label %16

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %13 = load ptr, ptr %12, align 8, !tbaa !55
  %14 = add i64 %5, 1
  store i64 %14, ptr %4, align 8, !tbaa !54
  %15 = getelementptr inbounds nuw i64, ptr %13, i64 %5
  store i64 %2, ptr %15, align 8, !tbaa !39
  br label %16

16:                                               ; preds = %11, %9
  ret void
}

; Function Attrs: nounwind
define i32 @lv_moves(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = load i32, ptr @cc_unit_words, align 4, !tbaa !3
  %6 = load i32, ptr @cc_option_words, align 4, !tbaa !3
  %7 = shl i32 %6, 1
  %8 = add i32 %7, %5
  %9 = zext i32 %8 to i64
  %10 = zext i32 %1 to i64
  %11 = load ptr, ptr %0, align 8, !tbaa !7
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 56
  %13 = load i64, ptr %12, align 8, !tbaa !15
  %14 = icmp ugt i64 %13, %10
  br i1 %14, label %15, label %151

15:                                               ; preds = %4
  %16 = load ptr, ptr %11, align 8, !tbaa !32
  %17 = load i32, ptr @cc_words, align 4, !tbaa !3
  %18 = zext i32 %17 to i64
  %19 = mul nuw i64 %18, %10
  %20 = getelementptr inbounds nuw i64, ptr %16, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 0, ptr %21, align 8, !tbaa !29
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 0, ptr %22, align 8, !tbaa !54
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 0, ptr %23, align 8, !tbaa !30
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %25 = load ptr, ptr %24, align 8, !tbaa !56
  tail call void @cc_steps(ptr noundef nonnull %0, ptr noundef %20, ptr noundef %25) #8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %27 = load ptr, ptr %26, align 8, !tbaa !57
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %32

29:                                               ; preds = %15
  %30 = load i64, ptr %21, align 8, !tbaa !29
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %69, label %66

32:                                               ; preds = %15
  tail call void %27(ptr noundef nonnull %0, ptr noundef %20) #8
  %33 = load i64, ptr %22, align 8, !tbaa !54
  %34 = load i64, ptr %23, align 8, !tbaa !30
  %35 = icmp eq i64 %33, %34
  br i1 %35, label %37, label %36

36:                                               ; preds = %32
  store i64 1, ptr %21, align 8, !tbaa !29
  br label %66

37:                                               ; preds = %32
  %38 = load i64, ptr %21, align 8, !tbaa !29
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %40, label %66

40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = zext i32 %5 to i64
  %44 = load i64, ptr %23, align 8, !tbaa !30
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %69, label %46

46:                                               ; preds = %40
  %47 = load ptr, ptr %41, align 8, !tbaa !55
  br label %48

48:                                               ; preds = %46, %62
  %49 = phi i64 [ %63, %62 ], [ 0, %46 ]
  %50 = getelementptr inbounds nuw i64, ptr %47, i64 %49
  %51 = load i64, ptr %50, align 8, !tbaa !39
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %62, label %53

53:                                               ; preds = %48
  %54 = load ptr, ptr %42, align 8, !tbaa !47
  %55 = mul i64 %49, %9
  %56 = getelementptr i64, ptr %54, i64 %55
  %57 = getelementptr i64, ptr %56, i64 %43
  %58 = load i64, ptr %57, align 8, !tbaa !39
  %59 = or i64 %58, 4
  store i64 %59, ptr %57, align 8, !tbaa !39
  %60 = load i64, ptr %21, align 8, !tbaa !29
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %66

62:                                               ; preds = %48, %53
  %63 = add nuw i64 %49, 1
  %64 = load i64, ptr %23, align 8, !tbaa !30
  %65 = icmp ult i64 %63, %64
  br i1 %65, label %48, label %69

66:                                               ; preds = %53, %37, %36, %29
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %68 = load ptr, ptr %67, align 8, !tbaa !33
  br label %87

69:                                               ; preds = %62, %40, %29
  %70 = load i64, ptr %23, align 8, !tbaa !30
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %73 = icmp eq i32 %17, 0
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %75 = icmp eq i64 %70, 0
  br i1 %75, label %146, label %76

76:                                               ; preds = %69
  %77 = load ptr, ptr %0, align 8, !tbaa !7
  %78 = load ptr, ptr %71, align 8, !tbaa !49
  %79 = load ptr, ptr %72, align 8, !tbaa !48
  %80 = getelementptr inbounds nuw i8, ptr %77, i64 40
  %81 = load i64, ptr %80, align 8, !tbaa !26
  %82 = sub i64 64, %81
  %83 = shl nsw i64 -1, %82
  %84 = xor i64 %83, -1
  %85 = getelementptr inbounds nuw i8, ptr %77, i64 16
  %86 = load ptr, ptr %85, align 8, !tbaa !24
  br label %91

87:                                               ; preds = %141, %66
  %88 = phi ptr [ %68, %66 ], [ %142, %141 ]
  store ptr %88, ptr %2, align 8, !tbaa !34
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %90 = load ptr, ptr %89, align 8, !tbaa !47
  store ptr %90, ptr %3, align 8, !tbaa !59
  br label %151

91:                                               ; preds = %76, %143
  %92 = phi i64 [ %144, %143 ], [ 0, %76 ]
  %93 = mul i64 %92, %18
  %94 = getelementptr inbounds nuw i64, ptr %78, i64 %93
  %95 = getelementptr inbounds nuw i64, ptr %79, i64 %92
  %96 = load i64, ptr %95, align 8, !tbaa !39
  %97 = lshr i64 %96, %81
  %98 = getelementptr inbounds nuw i64, ptr %86, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !39
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %103, label %101

101:                                              ; preds = %91
  %102 = and i64 %96, 4294967295
  br label %106

103:                                              ; preds = %91, %131
  %104 = load ptr, ptr %74, align 8, !tbaa !33
  %105 = getelementptr inbounds nuw i32, ptr %104, i64 %92
  store i32 -1, ptr %105, align 4, !tbaa !3
  br label %141

106:                                              ; preds = %101, %131
  %107 = phi i64 [ %99, %101 ], [ %135, %131 ]
  %108 = phi i64 [ %97, %101 ], [ %133, %131 ]
  %109 = lshr i64 %107, 32
  %110 = icmp eq i64 %109, %102
  br i1 %110, label %111, label %131

111:                                              ; preds = %106
  %112 = trunc i64 %107 to i32
  %113 = add i32 %112, -1
  %114 = load ptr, ptr %77, align 8, !tbaa !32
  %115 = zext i32 %113 to i64
  %116 = mul nuw i64 %115, %18
  %117 = getelementptr inbounds nuw i64, ptr %114, i64 %116
  br i1 %73, label %137, label %118

118:                                              ; preds = %111, %118
  %119 = phi i64 [ %127, %118 ], [ 0, %111 ]
  %120 = phi i64 [ %126, %118 ], [ 0, %111 ]
  %121 = getelementptr inbounds nuw i64, ptr %117, i64 %119
  %122 = load i64, ptr %121, align 8, !tbaa !39
  %123 = getelementptr inbounds nuw i64, ptr %94, i64 %119
  %124 = load i64, ptr %123, align 8, !tbaa !39
  %125 = xor i64 %124, %122
  %126 = or i64 %125, %120
  %127 = add nuw nsw i64 %119, 1
  %128 = icmp eq i64 %127, %18
  br i1 %128, label %129, label %118

129:                                              ; preds = %118
  %130 = icmp eq i64 %126, 0
  br i1 %130, label %137, label %131

131:                                              ; preds = %129, %106
  %132 = add i64 %108, 1
  %133 = and i64 %132, %84
  %134 = getelementptr inbounds nuw i64, ptr %86, i64 %133
  %135 = load i64, ptr %134, align 8, !tbaa !39
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %103, label %106

137:                                              ; preds = %111, %129
  %138 = load ptr, ptr %74, align 8, !tbaa !33
  %139 = getelementptr inbounds nuw i32, ptr %138, i64 %92
  store i32 %113, ptr %139, align 4, !tbaa !3
  %140 = icmp eq i32 %112, 0
  br i1 %140, label %141, label %143

141:                                              ; preds = %137, %103
  %142 = phi ptr [ %104, %103 ], [ %138, %137 ]
  store i64 1, ptr %21, align 8, !tbaa !29
  br label %87

143:                                              ; preds = %137
  %144 = add i64 %92, 1
  %145 = icmp eq i64 %144, %70
  br i1 %145, label %146, label %91

146:                                              ; preds = %143, %69
  %147 = load ptr, ptr %74, align 8, !tbaa !33
  store ptr %147, ptr %2, align 8, !tbaa !34
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %149 = load ptr, ptr %148, align 8, !tbaa !47
  store ptr %149, ptr %3, align 8, !tbaa !59
  %150 = trunc i64 %70 to i32
  br label %151

151:                                              ; preds = %87, %146, %4
  %152 = phi i32 [ 0, %4 ], [ %150, %146 ], [ -1, %87 ]
  ret i32 %152
}

declare void @cc_steps(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define void @lv_enabled(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = load ptr, ptr %0, align 8, !tbaa !7
  %5 = load ptr, ptr %4, align 8, !tbaa !32
  %6 = zext i32 %1 to i64
  %7 = load i32, ptr @cc_words, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  %9 = mul nuw i64 %8, %6
  %10 = getelementptr inbounds nuw i64, ptr %5, i64 %9
  tail call void @cc_enabled(ptr noundef %10, ptr noundef %2) #8
  ret void
}

declare void @cc_enabled(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i32 @lv_quiet(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %0, align 8, !tbaa !7
  %4 = load ptr, ptr %3, align 8, !tbaa !32
  %5 = zext i32 %1 to i64
  %6 = load i32, ptr @cc_words, align 4, !tbaa !3
  %7 = zext i32 %6 to i64
  %8 = mul nuw i64 %7, %5
  %9 = getelementptr inbounds nuw i64, ptr %4, i64 %8
  %10 = tail call i32 @cc_quiet(ptr noundef %9) #8
  ret i32 %10
}

declare i32 @cc_quiet(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define range(i64 0, 5) i64 @lv_spell(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8, !tbaa !61
  %6 = load ptr, ptr %0, align 8, !tbaa !64
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %8 = load i64, ptr %7, align 8, !tbaa !65
  %9 = icmp ult i64 %5, %8
  br i1 %9, label %10, label %100

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load i32, ptr @cc_words, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %20

20:                                               ; preds = %10, %88
  %21 = phi ptr [ %6, %10 ], [ %96, %88 ]
  %22 = phi i64 [ %5, %10 ], [ %95, %88 ]
  %23 = load i64, ptr %2, align 8, !tbaa !66
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %100, label %25

25:                                               ; preds = %20
  %26 = add i64 %23, -1
  store i64 %26, ptr %2, align 8, !tbaa !66
  %27 = load ptr, ptr %11, align 8, !tbaa !67
  %28 = load ptr, ptr %21, align 8, !tbaa !32
  %29 = and i64 %22, 4294967295
  %30 = mul nuw i64 %29, %13
  %31 = getelementptr inbounds nuw i64, ptr %28, i64 %30
  %32 = load ptr, ptr %14, align 8, !tbaa !68
  tail call void %27(ptr noundef %31, ptr noundef %32) #8
  %33 = load i64, ptr %15, align 8, !tbaa !69
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %38, label %35

35:                                               ; preds = %25
  %36 = load ptr, ptr %14, align 8, !tbaa !68
  %37 = load ptr, ptr %16, align 8, !tbaa !70
  br label %48

38:                                               ; preds = %48, %25
  %39 = phi i64 [ 0, %25 ], [ %60, %48 ]
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 47
  %42 = load ptr, ptr %17, align 8, !tbaa !71
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %41
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %18, align 8, !tbaa !72
  br label %63

48:                                               ; preds = %35, %48
  %49 = phi i64 [ 0, %35 ], [ %61, %48 ]
  %50 = phi i64 [ 0, %35 ], [ %60, %48 ]
  %51 = getelementptr inbounds nuw i64, ptr %37, i64 %49
  %52 = load i64, ptr %51, align 8, !tbaa !39
  %53 = lshr i64 %52, 6
  %54 = getelementptr inbounds nuw i64, ptr %36, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !39
  %56 = and i64 %52, 63
  %57 = lshr i64 %55, %56
  %58 = and i64 %57, 1
  %59 = shl nuw i64 %58, %49
  %60 = or i64 %59, %50
  %61 = add nuw i64 %49, 1
  %62 = icmp eq i64 %61, %33
  br i1 %62, label %38, label %48

63:                                               ; preds = %46, %71
  %64 = phi i32 [ %44, %46 ], [ %75, %71 ]
  %65 = phi i64 [ %41, %46 ], [ %73, %71 ]
  %66 = add i32 %64, -1
  %67 = zext i32 %66 to i64
  %68 = getelementptr inbounds nuw i64, ptr %47, i64 %67
  %69 = load i64, ptr %68, align 8, !tbaa !39
  %70 = icmp eq i64 %69, %39
  br i1 %70, label %88, label %71

71:                                               ; preds = %63
  %72 = add nuw nsw i64 %65, 1
  %73 = and i64 %72, 131071
  %74 = getelementptr inbounds nuw i32, ptr %42, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %63

77:                                               ; preds = %71, %38
  %78 = phi i64 [ %41, %38 ], [ %73, %71 ]
  %79 = load i64, ptr %3, align 8, !tbaa !75
  %80 = icmp eq i64 %79, 65535
  br i1 %80, label %100, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds nuw i32, ptr %42, i64 %78
  %83 = load ptr, ptr %18, align 8, !tbaa !72
  %84 = getelementptr inbounds nuw i64, ptr %83, i64 %79
  store i64 %39, ptr %84, align 8, !tbaa !39
  %85 = load i64, ptr %3, align 8, !tbaa !75
  %86 = add i64 %85, 1
  store i64 %86, ptr %3, align 8, !tbaa !75
  %87 = trunc i64 %86 to i32
  store i32 %87, ptr %82, align 4, !tbaa !3
  br label %88

88:                                               ; preds = %63, %81
  %89 = phi i32 [ %87, %81 ], [ %64, %63 ]
  %90 = trunc i32 %89 to i16
  %91 = add i16 %90, -1
  %92 = load ptr, ptr %19, align 8, !tbaa !76
  %93 = load i64, ptr %4, align 8, !tbaa !61
  %94 = getelementptr inbounds nuw i16, ptr %92, i64 %93
  store i16 %91, ptr %94, align 2, !tbaa !77
  %95 = add i64 %93, 1
  store i64 %95, ptr %4, align 8, !tbaa !61
  %96 = load ptr, ptr %0, align 8, !tbaa !64
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 48
  %98 = load i64, ptr %97, align 8, !tbaa !65
  %99 = icmp ult i64 %95, %98
  br i1 %99, label %20, label %100

100:                                              ; preds = %20, %88, %77, %1
  %101 = phi i64 [ 0, %1 ], [ 4, %77 ], [ 0, %88 ], [ 1, %20 ]
  ret i64 %101
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @lv_product(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = load i64, ptr %3, align 8, !tbaa !80
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %187

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !85
  %9 = load ptr, ptr %0, align 8, !tbaa !86
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %11 = load i64, ptr %10, align 8, !tbaa !87
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %180

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %39

39:                                               ; preds = %173, %13
  %40 = phi ptr [ %9, %13 ], [ %174, %173 ]
  %41 = phi i64 [ %8, %13 ], [ %176, %173 ]
  %42 = trunc i64 %41 to i32
  %43 = load i64, ptr %14, align 8, !tbaa !89
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %683, label %45

45:                                               ; preds = %39
  %46 = load ptr, ptr %15, align 8, !tbaa !90
  %47 = and i64 %41, 4294967295
  %48 = getelementptr inbounds nuw i16, ptr %46, i64 %47
  %49 = load i16, ptr %48, align 2, !tbaa !77
  %50 = add i64 %43, -1
  store i64 %50, ptr %14, align 8, !tbaa !89
  %51 = load ptr, ptr %16, align 8, !tbaa !91
  %52 = zext i16 %49 to i64
  %53 = getelementptr inbounds nuw i32, ptr %51, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !3
  store i64 %52, ptr %17, align 8, !tbaa !92
  store i64 4294967295, ptr %18, align 8, !tbaa !93
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %683, label %56

56:                                               ; preds = %45
  %57 = load ptr, ptr %19, align 8, !tbaa !94
  %58 = zext i32 %54 to i64
  %59 = getelementptr inbounds nuw i16, ptr %57, i64 %58
  %60 = load i16, ptr %59, align 2, !tbaa !77
  %61 = icmp eq i16 %60, 0
  br i1 %61, label %82, label %62

62:                                               ; preds = %56
  %63 = zext i16 %60 to i64
  %64 = load ptr, ptr %20, align 8, !tbaa !95
  br label %65

65:                                               ; preds = %79, %62
  %66 = phi i64 [ 1, %62 ], [ %80, %79 ]
  %67 = getelementptr inbounds nuw i16, ptr %59, i64 %66
  %68 = load i16, ptr %67, align 2, !tbaa !77
  %69 = zext i16 %68 to i64
  store i64 %69, ptr %18, align 8, !tbaa !93
  %70 = getelementptr inbounds nuw ptr, ptr %64, i64 %69
  %71 = load ptr, ptr %70, align 8, !tbaa !34
  %72 = icmp eq ptr %71, null
  br i1 %72, label %73, label %79

73:                                               ; preds = %65
  %74 = load ptr, ptr %21, align 8, !tbaa !96
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 %69
  %76 = load i8, ptr %75, align 1, !tbaa !97
  %77 = and i8 %76, 4
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %683, label %79

79:                                               ; preds = %73, %65
  %80 = add nuw nsw i64 %66, 1
  %81 = icmp eq i64 %66, %63
  br i1 %81, label %82, label %65

82:                                               ; preds = %79, %56
  %83 = load i64, ptr %22, align 8, !tbaa !99
  %84 = load i64, ptr %23, align 8, !tbaa !100
  %85 = add i64 %84, %83
  %86 = load i64, ptr %24, align 8, !tbaa !101
  %87 = icmp ugt i64 %85, %86
  br i1 %87, label %683, label %88

88:                                               ; preds = %82
  %89 = load i64, ptr %25, align 8, !tbaa !102
  %90 = load i64, ptr %26, align 8, !tbaa !103
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %92, label %683

92:                                               ; preds = %88
  %93 = load i64, ptr %27, align 8, !tbaa !104
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %100, label %95

95:                                               ; preds = %92
  %96 = load i64, ptr %28, align 8, !tbaa !105
  %97 = add i64 %96, %83
  %98 = load i64, ptr %29, align 8, !tbaa !106
  %99 = icmp ugt i64 %97, %98
  br i1 %99, label %683, label %100

100:                                              ; preds = %95, %92
  br i1 %61, label %173, label %101

101:                                              ; preds = %100, %165
  %102 = phi i64 [ %166, %165 ], [ 1, %100 ]
  %103 = getelementptr inbounds nuw i16, ptr %59, i64 %102
  %104 = load i16, ptr %103, align 2, !tbaa !77
  %105 = load i64, ptr %23, align 8, !tbaa !100
  %106 = add i64 %105, 1
  store i64 %106, ptr %23, align 8, !tbaa !100
  %107 = load ptr, ptr %21, align 8, !tbaa !96
  %108 = zext i16 %104 to i64
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 %108
  %110 = load i8, ptr %109, align 1, !tbaa !97
  %111 = zext i8 %110 to i32
  %112 = load ptr, ptr %30, align 8, !tbaa !107
  %113 = and i64 %105, 4294967295
  %114 = getelementptr inbounds nuw i32, ptr %112, i64 %113
  store i32 %42, ptr %114, align 4, !tbaa !3
  %115 = load ptr, ptr %31, align 8, !tbaa !108
  %116 = getelementptr inbounds nuw i16, ptr %115, i64 %113
  store i16 %104, ptr %116, align 2, !tbaa !77
  %117 = load ptr, ptr %32, align 8, !tbaa !109
  %118 = getelementptr inbounds nuw i32, ptr %117, i64 %113
  store i32 -1, ptr %118, align 4, !tbaa !3
  %119 = load ptr, ptr %33, align 8, !tbaa !110
  %120 = load i64, ptr %34, align 8, !tbaa !111
  %121 = mul i64 %120, %108
  %122 = load ptr, ptr %15, align 8, !tbaa !90
  %123 = getelementptr inbounds nuw i16, ptr %122, i64 %47
  %124 = load i16, ptr %123, align 2, !tbaa !77
  %125 = zext i16 %124 to i64
  %126 = getelementptr i8, ptr %119, i64 %121
  %127 = getelementptr i8, ptr %126, i64 %125
  store i8 1, ptr %127, align 1, !tbaa !97
  %128 = and i32 %111, 1
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %139, label %130

130:                                              ; preds = %101
  %131 = trunc i64 %105 to i32
  %132 = load i64, ptr %35, align 8, !tbaa !112
  %133 = add i64 %132, 1
  store i64 %133, ptr %35, align 8, !tbaa !112
  %134 = trunc i64 %132 to i32
  %135 = load ptr, ptr %36, align 8, !tbaa !113
  %136 = and i64 %132, 4294967295
  %137 = getelementptr inbounds nuw i32, ptr %135, i64 %136
  store i32 %131, ptr %137, align 4, !tbaa !3
  %138 = add i32 %134, 1
  br label %139

139:                                              ; preds = %130, %101
  %140 = phi i32 [ %138, %130 ], [ 1, %101 ]
  %141 = and i32 %111, 4
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %143, label %148

143:                                              ; preds = %139
  %144 = load ptr, ptr %20, align 8, !tbaa !95
  %145 = getelementptr inbounds nuw ptr, ptr %144, i64 %108
  %146 = load ptr, ptr %145, align 8, !tbaa !34
  %147 = getelementptr inbounds nuw i32, ptr %146, i64 %47
  store i32 %140, ptr %147, align 4, !tbaa !3
  br label %148

148:                                              ; preds = %143, %139
  %149 = load i64, ptr %37, align 8, !tbaa !114
  %150 = icmp eq i64 %149, 4294967295
  br i1 %150, label %151, label %165

151:                                              ; preds = %148
  %152 = load ptr, ptr %21, align 8, !tbaa !96
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 %108
  %154 = load i8, ptr %153, align 1, !tbaa !97
  %155 = and i8 %154, 2
  %156 = icmp eq i8 %155, 0
  br i1 %156, label %165, label %157

157:                                              ; preds = %151
  %158 = load ptr, ptr %38, align 8, !tbaa !115
  %159 = icmp eq ptr %158, null
  br i1 %159, label %164, label %160

160:                                              ; preds = %157
  %161 = getelementptr inbounds nuw i8, ptr %158, i64 %47
  %162 = load i8, ptr %161, align 1, !tbaa !97
  %163 = icmp eq i8 %162, 0
  br i1 %163, label %165, label %164

164:                                              ; preds = %160, %157
  store i64 %113, ptr %37, align 8, !tbaa !114
  br label %165

165:                                              ; preds = %164, %160, %151, %148
  %166 = add nuw nsw i64 %102, 1
  %167 = load i16, ptr %59, align 2, !tbaa !77
  %168 = zext i16 %167 to i64
  %169 = icmp samesign ult i64 %102, %168
  br i1 %169, label %101, label %170

170:                                              ; preds = %165
  %171 = load i64, ptr %7, align 8, !tbaa !85
  %172 = load ptr, ptr %0, align 8, !tbaa !86
  br label %173

173:                                              ; preds = %170, %100
  %174 = phi ptr [ %172, %170 ], [ %40, %100 ]
  %175 = phi i64 [ %171, %170 ], [ %41, %100 ]
  %176 = add i64 %175, 1
  store i64 %176, ptr %7, align 8, !tbaa !85
  %177 = getelementptr inbounds nuw i8, ptr %174, i64 56
  %178 = load i64, ptr %177, align 8, !tbaa !87
  %179 = icmp ult i64 %176, %178
  br i1 %179, label %39, label %180

180:                                              ; preds = %173, %6
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %182 = load i64, ptr %181, align 8, !tbaa !118
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %184, label %187

184:                                              ; preds = %180
  %185 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %186 = load i64, ptr %185, align 8, !tbaa !100
  store i64 %186, ptr %181, align 8, !tbaa !118
  br label %187

187:                                              ; preds = %184, %180, %1
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %189 = load i64, ptr %3, align 8, !tbaa !80
  %190 = load i64, ptr %188, align 8, !tbaa !100
  %191 = icmp ult i64 %189, %190
  br i1 %191, label %192, label %683

192:                                              ; preds = %187
  %193 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %194 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %196 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %197 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %198 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %200 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %202 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %203 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %206 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %207 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %208 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %212 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %213 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %214 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %217 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %218 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %219 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %220 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %221 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %223

223:                                              ; preds = %192, %678
  %224 = phi i64 [ %190, %192 ], [ %681, %678 ]
  %225 = phi i64 [ %189, %192 ], [ %680, %678 ]
  %226 = trunc i64 %225 to i32
  %227 = load ptr, ptr %193, align 8, !tbaa !107
  %228 = and i64 %225, 4294967295
  %229 = getelementptr inbounds nuw i32, ptr %227, i64 %228
  %230 = load i32, ptr %229, align 4, !tbaa !3
  %231 = load ptr, ptr %194, align 8, !tbaa !108
  %232 = getelementptr inbounds nuw i16, ptr %231, i64 %228
  %233 = load i16, ptr %232, align 2, !tbaa !77
  %234 = load i64, ptr %195, align 8, !tbaa !89
  %235 = icmp eq i64 %234, 0
  br i1 %235, label %683, label %236

236:                                              ; preds = %223
  %237 = add i64 %234, -1
  store i64 %237, ptr %195, align 8, !tbaa !89
  %238 = load i64, ptr %197, align 8, !tbaa !101
  %239 = icmp ugt i64 %224, %238
  br i1 %239, label %683, label %240

240:                                              ; preds = %236
  %241 = load i64, ptr %198, align 8, !tbaa !102
  %242 = load i64, ptr %199, align 8, !tbaa !103
  %243 = icmp ult i64 %241, %242
  br i1 %243, label %244, label %683

244:                                              ; preds = %240
  %245 = load i64, ptr %200, align 8, !tbaa !104
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %251, label %247

247:                                              ; preds = %244
  %248 = load i64, ptr %201, align 8, !tbaa !105
  %249 = load i64, ptr %202, align 8, !tbaa !106
  %250 = icmp ugt i64 %248, %249
  br i1 %250, label %683, label %251

251:                                              ; preds = %244, %247
  %252 = load ptr, ptr %203, align 8, !tbaa !96
  %253 = zext i16 %233 to i64
  %254 = getelementptr inbounds nuw i8, ptr %252, i64 %253
  %255 = load i8, ptr %254, align 1, !tbaa !97
  %256 = and i8 %255, 4
  %257 = icmp eq i8 %256, 0
  br i1 %257, label %428, label %258

258:                                              ; preds = %251
  %259 = load ptr, ptr %0, align 8, !tbaa !86
  %260 = getelementptr inbounds nuw i8, ptr %259, i64 40
  %261 = load ptr, ptr %260, align 8, !tbaa !119
  %262 = load i64, ptr %204, align 8, !tbaa !85
  %263 = getelementptr inbounds nuw i8, ptr %259, i64 48
  %264 = load i64, ptr %263, align 8, !tbaa !120
  %265 = icmp ult i64 %262, %264
  br i1 %265, label %266, label %317

266:                                              ; preds = %258, %312
  %267 = phi i64 [ %313, %312 ], [ %262, %258 ]
  %268 = getelementptr inbounds nuw i32, ptr %261, i64 %267
  %269 = load i32, ptr %268, align 4, !tbaa !3
  %270 = icmp eq i32 %269, %230
  br i1 %270, label %271, label %315

271:                                              ; preds = %266
  %272 = load ptr, ptr %205, align 8, !tbaa !121
  %273 = load i64, ptr %206, align 8, !tbaa !111
  %274 = mul i64 %273, %253
  %275 = load ptr, ptr %207, align 8, !tbaa !90
  %276 = and i64 %267, 4294967295
  %277 = getelementptr inbounds nuw i16, ptr %275, i64 %276
  %278 = load i16, ptr %277, align 2, !tbaa !77
  %279 = zext i16 %278 to i64
  %280 = getelementptr i32, ptr %272, i64 %274
  %281 = getelementptr i32, ptr %280, i64 %279
  %282 = load i32, ptr %281, align 4, !tbaa !3
  %283 = getelementptr inbounds nuw i16, ptr %275, i64 %267
  %284 = load i16, ptr %283, align 2, !tbaa !77
  %285 = zext i16 %284 to i64
  store i64 %285, ptr %208, align 8, !tbaa !92
  store i64 %253, ptr %209, align 8, !tbaa !93
  %286 = icmp eq i32 %282, 0
  br i1 %286, label %683, label %287

287:                                              ; preds = %271
  %288 = load ptr, ptr %210, align 8, !tbaa !94
  %289 = zext i32 %282 to i64
  %290 = getelementptr inbounds nuw i16, ptr %288, i64 %289
  %291 = load i16, ptr %290, align 2, !tbaa !77
  %292 = icmp eq i16 %291, 0
  br i1 %292, label %312, label %293

293:                                              ; preds = %287
  %294 = zext i16 %291 to i64
  %295 = load ptr, ptr %211, align 8, !tbaa !95
  br label %296

296:                                              ; preds = %309, %293
  %297 = phi i64 [ 1, %293 ], [ %310, %309 ]
  %298 = getelementptr inbounds nuw i16, ptr %290, i64 %297
  %299 = load i16, ptr %298, align 2, !tbaa !77
  %300 = zext i16 %299 to i64
  store i64 %300, ptr %209, align 8, !tbaa !93
  %301 = getelementptr inbounds nuw ptr, ptr %295, i64 %300
  %302 = load ptr, ptr %301, align 8, !tbaa !34
  %303 = icmp eq ptr %302, null
  br i1 %303, label %304, label %309

304:                                              ; preds = %296
  %305 = getelementptr inbounds nuw i8, ptr %252, i64 %300
  %306 = load i8, ptr %305, align 1, !tbaa !97
  %307 = and i8 %306, 4
  %308 = icmp eq i8 %307, 0
  br i1 %308, label %683, label %309

309:                                              ; preds = %304, %296
  %310 = add nuw nsw i64 %297, 1
  %311 = icmp eq i64 %297, %294
  br i1 %311, label %312, label %296

312:                                              ; preds = %309, %287
  %313 = add nuw i64 %267, 1
  %314 = icmp eq i64 %313, %264
  br i1 %314, label %317, label %266

315:                                              ; preds = %266
  %316 = icmp ult i32 %269, %230
  br i1 %316, label %683, label %317

317:                                              ; preds = %312, %315, %258
  %318 = phi i64 [ %267, %315 ], [ %262, %258 ], [ %264, %312 ]
  %319 = sub i64 %318, %262
  %320 = load i64, ptr %196, align 8, !tbaa !99
  %321 = mul i64 %320, %319
  %322 = add i64 %321, %224
  %323 = icmp ugt i64 %322, %238
  br i1 %323, label %683, label %324

324:                                              ; preds = %317
  br i1 %246, label %330, label %325

325:                                              ; preds = %324
  %326 = load i64, ptr %201, align 8, !tbaa !105
  %327 = add i64 %326, %321
  %328 = load i64, ptr %202, align 8, !tbaa !106
  %329 = icmp ugt i64 %327, %328
  br i1 %329, label %683, label %330

330:                                              ; preds = %325, %324
  %331 = icmp ult i64 %262, %318
  br i1 %331, label %332, label %658

332:                                              ; preds = %330, %352
  %333 = phi i64 [ %354, %352 ], [ %262, %330 ]
  %334 = load ptr, ptr %210, align 8, !tbaa !94
  %335 = load ptr, ptr %205, align 8, !tbaa !121
  %336 = load i64, ptr %206, align 8, !tbaa !111
  %337 = mul i64 %336, %253
  %338 = load ptr, ptr %207, align 8, !tbaa !90
  %339 = and i64 %333, 4294967295
  %340 = getelementptr inbounds nuw i16, ptr %338, i64 %339
  %341 = load i16, ptr %340, align 2, !tbaa !77
  %342 = zext i16 %341 to i64
  %343 = getelementptr i32, ptr %335, i64 %337
  %344 = getelementptr i32, ptr %343, i64 %342
  %345 = load i32, ptr %344, align 4, !tbaa !3
  %346 = zext i32 %345 to i64
  %347 = getelementptr inbounds nuw i16, ptr %334, i64 %346
  %348 = load i16, ptr %347, align 2, !tbaa !77
  %349 = icmp eq i16 %348, 0
  br i1 %349, label %352, label %356

350:                                              ; preds = %423
  %351 = load i64, ptr %204, align 8, !tbaa !85
  br label %352

352:                                              ; preds = %350, %332
  %353 = phi i64 [ %351, %350 ], [ %333, %332 ]
  %354 = add i64 %353, 1
  store i64 %354, ptr %204, align 8, !tbaa !85
  %355 = icmp ult i64 %354, %318
  br i1 %355, label %332, label %658

356:                                              ; preds = %332, %423
  %357 = phi i64 [ %424, %423 ], [ 1, %332 ]
  %358 = load i64, ptr %204, align 8, !tbaa !85
  %359 = trunc i64 %358 to i32
  %360 = getelementptr inbounds nuw i16, ptr %347, i64 %357
  %361 = load i16, ptr %360, align 2, !tbaa !77
  %362 = load i64, ptr %188, align 8, !tbaa !100
  %363 = add i64 %362, 1
  store i64 %363, ptr %188, align 8, !tbaa !100
  %364 = load ptr, ptr %203, align 8, !tbaa !96
  %365 = zext i16 %361 to i64
  %366 = getelementptr inbounds nuw i8, ptr %364, i64 %365
  %367 = load i8, ptr %366, align 1, !tbaa !97
  %368 = zext i8 %367 to i32
  %369 = load ptr, ptr %193, align 8, !tbaa !107
  %370 = and i64 %362, 4294967295
  %371 = getelementptr inbounds nuw i32, ptr %369, i64 %370
  store i32 %359, ptr %371, align 4, !tbaa !3
  %372 = load ptr, ptr %194, align 8, !tbaa !108
  %373 = getelementptr inbounds nuw i16, ptr %372, i64 %370
  store i16 %361, ptr %373, align 2, !tbaa !77
  %374 = load ptr, ptr %212, align 8, !tbaa !109
  %375 = getelementptr inbounds nuw i32, ptr %374, i64 %370
  store i32 %226, ptr %375, align 4, !tbaa !3
  %376 = load ptr, ptr %213, align 8, !tbaa !110
  %377 = load i64, ptr %206, align 8, !tbaa !111
  %378 = mul i64 %377, %365
  %379 = load ptr, ptr %207, align 8, !tbaa !90
  %380 = and i64 %358, 4294967295
  %381 = getelementptr inbounds nuw i16, ptr %379, i64 %380
  %382 = load i16, ptr %381, align 2, !tbaa !77
  %383 = zext i16 %382 to i64
  %384 = getelementptr i8, ptr %376, i64 %378
  %385 = getelementptr i8, ptr %384, i64 %383
  store i8 1, ptr %385, align 1, !tbaa !97
  %386 = and i32 %368, 1
  %387 = icmp eq i32 %386, 0
  br i1 %387, label %397, label %388

388:                                              ; preds = %356
  %389 = trunc i64 %362 to i32
  %390 = load i64, ptr %214, align 8, !tbaa !112
  %391 = add i64 %390, 1
  store i64 %391, ptr %214, align 8, !tbaa !112
  %392 = trunc i64 %390 to i32
  %393 = load ptr, ptr %215, align 8, !tbaa !113
  %394 = and i64 %390, 4294967295
  %395 = getelementptr inbounds nuw i32, ptr %393, i64 %394
  store i32 %389, ptr %395, align 4, !tbaa !3
  %396 = add i32 %392, 1
  br label %397

397:                                              ; preds = %388, %356
  %398 = phi i32 [ %396, %388 ], [ 1, %356 ]
  %399 = and i32 %368, 4
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %401, label %406

401:                                              ; preds = %397
  %402 = load ptr, ptr %211, align 8, !tbaa !95
  %403 = getelementptr inbounds nuw ptr, ptr %402, i64 %365
  %404 = load ptr, ptr %403, align 8, !tbaa !34
  %405 = getelementptr inbounds nuw i32, ptr %404, i64 %380
  store i32 %398, ptr %405, align 4, !tbaa !3
  br label %406

406:                                              ; preds = %401, %397
  %407 = load i64, ptr %216, align 8, !tbaa !114
  %408 = icmp eq i64 %407, 4294967295
  br i1 %408, label %409, label %423

409:                                              ; preds = %406
  %410 = load ptr, ptr %203, align 8, !tbaa !96
  %411 = getelementptr inbounds nuw i8, ptr %410, i64 %365
  %412 = load i8, ptr %411, align 1, !tbaa !97
  %413 = and i8 %412, 2
  %414 = icmp eq i8 %413, 0
  br i1 %414, label %423, label %415

415:                                              ; preds = %409
  %416 = load ptr, ptr %217, align 8, !tbaa !115
  %417 = icmp eq ptr %416, null
  br i1 %417, label %422, label %418

418:                                              ; preds = %415
  %419 = getelementptr inbounds nuw i8, ptr %416, i64 %380
  %420 = load i8, ptr %419, align 1, !tbaa !97
  %421 = icmp eq i8 %420, 0
  br i1 %421, label %423, label %422

422:                                              ; preds = %418, %415
  store i64 %370, ptr %216, align 8, !tbaa !114
  br label %423

423:                                              ; preds = %422, %418, %409, %406
  %424 = add nuw nsw i64 %357, 1
  %425 = load i16, ptr %347, align 2, !tbaa !77
  %426 = zext i16 %425 to i64
  %427 = icmp samesign ult i64 %357, %426
  br i1 %427, label %356, label %350

428:                                              ; preds = %251
  %429 = and i8 %255, 2
  %430 = icmp eq i8 %429, 0
  br i1 %430, label %439, label %431

431:                                              ; preds = %428
  %432 = load ptr, ptr %217, align 8, !tbaa !115
  %433 = icmp eq ptr %432, null
  br i1 %433, label %658, label %434

434:                                              ; preds = %431
  %435 = zext i32 %230 to i64
  %436 = getelementptr inbounds nuw i8, ptr %432, i64 %435
  %437 = load i8, ptr %436, align 1, !tbaa !97
  %438 = icmp eq i8 %437, 0
  br i1 %438, label %439, label %658

439:                                              ; preds = %428, %434
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  %440 = load ptr, ptr %0, align 8, !tbaa !86
  %441 = getelementptr inbounds nuw i8, ptr %440, i64 8
  %442 = load ptr, ptr %441, align 8, !tbaa !125
  %443 = load ptr, ptr %440, align 8, !tbaa !126
  %444 = call i32 %442(ptr noundef %443, i32 noundef %230, ptr noundef nonnull %2) #8
  %445 = load ptr, ptr %203, align 8, !tbaa !96
  %446 = getelementptr inbounds nuw i8, ptr %445, i64 %253
  %447 = load i8, ptr %446, align 1, !tbaa !97
  %448 = and i8 %447, 1
  %449 = icmp eq i32 %444, -1
  br i1 %449, label %655, label %450

450:                                              ; preds = %439
  %451 = icmp eq i32 %444, 0
  br i1 %451, label %508, label %452

452:                                              ; preds = %450
  %453 = load ptr, ptr %2, align 8, !tbaa !34
  %454 = load ptr, ptr %205, align 8, !tbaa !121
  %455 = load i64, ptr %206, align 8, !tbaa !111
  %456 = mul i64 %455, %253
  %457 = load ptr, ptr %207, align 8, !tbaa !90
  %458 = getelementptr i32, ptr %454, i64 %456
  %459 = zext i32 %444 to i64
  br label %460

460:                                              ; preds = %505, %452
  %461 = phi i64 [ 0, %452 ], [ %506, %505 ]
  %462 = getelementptr inbounds nuw i32, ptr %453, i64 %461
  %463 = load i32, ptr %462, align 4, !tbaa !3
  %464 = zext i32 %463 to i64
  %465 = getelementptr inbounds nuw i16, ptr %457, i64 %464
  %466 = load i16, ptr %465, align 2, !tbaa !77
  %467 = zext i16 %466 to i64
  %468 = getelementptr i32, ptr %458, i64 %467
  %469 = load i32, ptr %468, align 4, !tbaa !3
  store i64 %467, ptr %208, align 8, !tbaa !92
  store i64 %253, ptr %209, align 8, !tbaa !93
  %470 = icmp eq i32 %469, 0
  br i1 %470, label %655, label %471

471:                                              ; preds = %460
  %472 = load ptr, ptr %210, align 8, !tbaa !94
  %473 = zext i32 %469 to i64
  %474 = getelementptr inbounds nuw i16, ptr %472, i64 %473
  %475 = load i16, ptr %474, align 2, !tbaa !77
  %476 = icmp eq i16 %475, 0
  br i1 %476, label %505, label %477

477:                                              ; preds = %471
  %478 = zext i16 %475 to i64
  %479 = load ptr, ptr %211, align 8, !tbaa !95
  br label %480

480:                                              ; preds = %493, %477
  %481 = phi i64 [ 1, %477 ], [ %494, %493 ]
  %482 = getelementptr inbounds nuw i16, ptr %474, i64 %481
  %483 = load i16, ptr %482, align 2, !tbaa !77
  %484 = zext i16 %483 to i64
  store i64 %484, ptr %209, align 8, !tbaa !93
  %485 = getelementptr inbounds nuw ptr, ptr %479, i64 %484
  %486 = load ptr, ptr %485, align 8, !tbaa !34
  %487 = icmp eq ptr %486, null
  br i1 %487, label %488, label %493

488:                                              ; preds = %480
  %489 = getelementptr inbounds nuw i8, ptr %445, i64 %484
  %490 = load i8, ptr %489, align 1, !tbaa !97
  %491 = and i8 %490, 4
  %492 = icmp eq i8 %491, 0
  br i1 %492, label %655, label %493

493:                                              ; preds = %488, %480
  %494 = add nuw nsw i64 %481, 1
  %495 = icmp eq i64 %481, %478
  br i1 %495, label %496, label %480

496:                                              ; preds = %493
  %497 = add i32 %469, 1
  %498 = zext i32 %497 to i64
  %499 = getelementptr inbounds nuw i16, ptr %472, i64 %498
  %500 = load i16, ptr %499, align 2, !tbaa !77
  %501 = zext i16 %500 to i64
  %502 = getelementptr inbounds nuw ptr, ptr %479, i64 %501
  %503 = load ptr, ptr %502, align 8, !tbaa !34
  %504 = getelementptr inbounds nuw i32, ptr %503, i64 %464
  call void @llvm.prefetch.p0(ptr %504, i32 0, i32 3, i32 1)
  br label %505

505:                                              ; preds = %496, %471
  %506 = add nuw nsw i64 %461, 1
  %507 = icmp eq i64 %506, %459
  br i1 %507, label %508, label %460

508:                                              ; preds = %505, %450
  %509 = phi i64 [ 0, %450 ], [ %459, %505 ]
  %510 = load i64, ptr %196, align 8, !tbaa !99
  %511 = mul i64 %510, %509
  %512 = load i64, ptr %188, align 8, !tbaa !100
  %513 = add i64 %512, %511
  %514 = load i64, ptr %197, align 8, !tbaa !101
  %515 = icmp ugt i64 %513, %514
  br i1 %515, label %655, label %516

516:                                              ; preds = %508
  %517 = load i64, ptr %198, align 8, !tbaa !102
  %518 = load i64, ptr %199, align 8, !tbaa !103
  %519 = icmp ult i64 %517, %518
  br i1 %519, label %520, label %655

520:                                              ; preds = %516
  %521 = load i64, ptr %200, align 8, !tbaa !104
  %522 = icmp eq i64 %521, 0
  %523 = load i64, ptr %201, align 8, !tbaa !105
  br i1 %522, label %528, label %524

524:                                              ; preds = %520
  %525 = add i64 %523, %511
  %526 = load i64, ptr %202, align 8, !tbaa !106
  %527 = icmp ugt i64 %525, %526
  br i1 %527, label %655, label %528

528:                                              ; preds = %524, %520
  br i1 %451, label %657, label %529

529:                                              ; preds = %528
  %530 = icmp eq i8 %448, 0
  br label %531

531:                                              ; preds = %552, %529
  %532 = phi i64 [ 0, %529 ], [ %553, %552 ]
  %533 = load ptr, ptr %2, align 8, !tbaa !34
  %534 = getelementptr inbounds nuw i32, ptr %533, i64 %532
  %535 = load i32, ptr %534, align 4, !tbaa !3
  %536 = load ptr, ptr %210, align 8, !tbaa !94
  %537 = load ptr, ptr %205, align 8, !tbaa !121
  %538 = load i64, ptr %206, align 8, !tbaa !111
  %539 = mul i64 %538, %253
  %540 = load ptr, ptr %207, align 8, !tbaa !90
  %541 = zext i32 %535 to i64
  %542 = getelementptr inbounds nuw i16, ptr %540, i64 %541
  %543 = load i16, ptr %542, align 2, !tbaa !77
  %544 = zext i16 %543 to i64
  %545 = getelementptr i32, ptr %537, i64 %539
  %546 = getelementptr i32, ptr %545, i64 %544
  %547 = load i32, ptr %546, align 4, !tbaa !3
  %548 = zext i32 %547 to i64
  %549 = getelementptr inbounds nuw i16, ptr %536, i64 %548
  %550 = load i16, ptr %549, align 2, !tbaa !77
  %551 = icmp eq i16 %550, 0
  br i1 %551, label %552, label %555

552:                                              ; preds = %650, %531
  %553 = add nuw nsw i64 %532, 1
  %554 = icmp eq i64 %553, %509
  br i1 %554, label %657, label %531

555:                                              ; preds = %531, %650
  %556 = phi i64 [ %651, %650 ], [ 1, %531 ]
  %557 = getelementptr inbounds nuw i16, ptr %549, i64 %556
  %558 = load i16, ptr %557, align 2, !tbaa !77
  %559 = load ptr, ptr %211, align 8, !tbaa !95
  %560 = zext i16 %558 to i64
  %561 = getelementptr inbounds nuw ptr, ptr %559, i64 %560
  %562 = load ptr, ptr %561, align 8, !tbaa !34
  %563 = getelementptr inbounds nuw i32, ptr %562, i64 %541
  %564 = load i32, ptr %563, align 4, !tbaa !3
  %565 = icmp eq i32 %564, 0
  br i1 %565, label %566, label %626

566:                                              ; preds = %555
  %567 = load i64, ptr %188, align 8, !tbaa !100
  %568 = add i64 %567, 1
  store i64 %568, ptr %188, align 8, !tbaa !100
  %569 = load ptr, ptr %203, align 8, !tbaa !96
  %570 = getelementptr inbounds nuw i8, ptr %569, i64 %560
  %571 = load i8, ptr %570, align 1, !tbaa !97
  %572 = zext i8 %571 to i32
  %573 = load ptr, ptr %193, align 8, !tbaa !107
  %574 = and i64 %567, 4294967295
  %575 = getelementptr inbounds nuw i32, ptr %573, i64 %574
  store i32 %535, ptr %575, align 4, !tbaa !3
  %576 = load ptr, ptr %194, align 8, !tbaa !108
  %577 = getelementptr inbounds nuw i16, ptr %576, i64 %574
  store i16 %558, ptr %577, align 2, !tbaa !77
  %578 = load ptr, ptr %212, align 8, !tbaa !109
  %579 = getelementptr inbounds nuw i32, ptr %578, i64 %574
  store i32 %226, ptr %579, align 4, !tbaa !3
  %580 = load ptr, ptr %213, align 8, !tbaa !110
  %581 = load i64, ptr %206, align 8, !tbaa !111
  %582 = mul i64 %581, %560
  %583 = load ptr, ptr %207, align 8, !tbaa !90
  %584 = getelementptr inbounds nuw i16, ptr %583, i64 %541
  %585 = load i16, ptr %584, align 2, !tbaa !77
  %586 = zext i16 %585 to i64
  %587 = getelementptr i8, ptr %580, i64 %582
  %588 = getelementptr i8, ptr %587, i64 %586
  store i8 1, ptr %588, align 1, !tbaa !97
  %589 = and i32 %572, 1
  %590 = icmp eq i32 %589, 0
  br i1 %590, label %600, label %591

591:                                              ; preds = %566
  %592 = trunc i64 %567 to i32
  %593 = load i64, ptr %214, align 8, !tbaa !112
  %594 = add i64 %593, 1
  store i64 %594, ptr %214, align 8, !tbaa !112
  %595 = trunc i64 %593 to i32
  %596 = load ptr, ptr %215, align 8, !tbaa !113
  %597 = and i64 %593, 4294967295
  %598 = getelementptr inbounds nuw i32, ptr %596, i64 %597
  store i32 %592, ptr %598, align 4, !tbaa !3
  %599 = add i32 %595, 1
  br label %600

600:                                              ; preds = %591, %566
  %601 = phi i32 [ %599, %591 ], [ 1, %566 ]
  %602 = and i32 %572, 4
  %603 = icmp eq i32 %602, 0
  br i1 %603, label %604, label %609

604:                                              ; preds = %600
  %605 = load ptr, ptr %211, align 8, !tbaa !95
  %606 = getelementptr inbounds nuw ptr, ptr %605, i64 %560
  %607 = load ptr, ptr %606, align 8, !tbaa !34
  %608 = getelementptr inbounds nuw i32, ptr %607, i64 %541
  store i32 %601, ptr %608, align 4, !tbaa !3
  br label %609

609:                                              ; preds = %604, %600
  %610 = load i64, ptr %216, align 8, !tbaa !114
  %611 = icmp eq i64 %610, 4294967295
  br i1 %611, label %612, label %626

612:                                              ; preds = %609
  %613 = load ptr, ptr %203, align 8, !tbaa !96
  %614 = getelementptr inbounds nuw i8, ptr %613, i64 %560
  %615 = load i8, ptr %614, align 1, !tbaa !97
  %616 = and i8 %615, 2
  %617 = icmp eq i8 %616, 0
  br i1 %617, label %626, label %618

618:                                              ; preds = %612
  %619 = load ptr, ptr %217, align 8, !tbaa !115
  %620 = icmp eq ptr %619, null
  br i1 %620, label %625, label %621

621:                                              ; preds = %618
  %622 = getelementptr inbounds nuw i8, ptr %619, i64 %541
  %623 = load i8, ptr %622, align 1, !tbaa !97
  %624 = icmp eq i8 %623, 0
  br i1 %624, label %626, label %625

625:                                              ; preds = %621, %618
  store i64 %574, ptr %216, align 8, !tbaa !114
  br label %626

626:                                              ; preds = %625, %621, %612, %609, %555
  br i1 %530, label %650, label %627

627:                                              ; preds = %626
  %628 = load i64, ptr %200, align 8, !tbaa !104
  %629 = icmp eq i64 %628, 0
  br i1 %629, label %650, label %630

630:                                              ; preds = %627
  %631 = load ptr, ptr %203, align 8, !tbaa !96
  %632 = getelementptr inbounds nuw i8, ptr %631, i64 %560
  %633 = load i8, ptr %632, align 1, !tbaa !97
  %634 = and i8 %633, 1
  %635 = icmp eq i8 %634, 0
  br i1 %635, label %650, label %636

636:                                              ; preds = %630
  %637 = load i32, ptr %563, align 4, !tbaa !3
  %638 = add i32 %637, -1
  %639 = load i64, ptr %201, align 8, !tbaa !105
  %640 = icmp eq i64 %639, %523
  %641 = load ptr, ptr %218, align 8, !tbaa !129
  br i1 %640, label %647, label %642

642:                                              ; preds = %636
  %643 = getelementptr i32, ptr %641, i64 %639
  %644 = getelementptr i8, ptr %643, i64 -4
  %645 = load i32, ptr %644, align 4, !tbaa !3
  %646 = icmp eq i32 %645, %638
  br i1 %646, label %650, label %647

647:                                              ; preds = %642, %636
  %648 = add i64 %639, 1
  store i64 %648, ptr %201, align 8, !tbaa !105
  %649 = getelementptr inbounds nuw i32, ptr %641, i64 %639
  store i32 %638, ptr %649, align 4, !tbaa !3
  br label %650

650:                                              ; preds = %647, %642, %630, %627, %626
  %651 = add nuw nsw i64 %556, 1
  %652 = load i16, ptr %549, align 2, !tbaa !77
  %653 = zext i16 %652 to i64
  %654 = icmp samesign ult i64 %556, %653
  br i1 %654, label %555, label %552

655:                                              ; preds = %508, %524, %439, %516, %460, %488
  %656 = phi i64 [ 2, %460 ], [ 3, %488 ], [ 4, %524 ], [ 5, %439 ], [ 4, %508 ], [ 4, %516 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  br label %683

657:                                              ; preds = %552, %528
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  br label %658

658:                                              ; preds = %352, %431, %330, %434, %657
  %659 = load i64, ptr %219, align 8, !tbaa !118
  %660 = icmp eq i64 %228, %659
  br i1 %660, label %661, label %666

661:                                              ; preds = %658
  %662 = load ptr, ptr %220, align 8, !tbaa !131
  %663 = load i64, ptr %198, align 8, !tbaa !102
  %664 = add i64 %663, 1
  store i64 %664, ptr %198, align 8, !tbaa !102
  %665 = getelementptr inbounds nuw i32, ptr %662, i64 %663
  store i32 %226, ptr %665, align 4, !tbaa !3
  store i64 %224, ptr %219, align 8, !tbaa !118
  br label %666

666:                                              ; preds = %661, %658
  %667 = load ptr, ptr %203, align 8, !tbaa !96
  %668 = getelementptr inbounds nuw i8, ptr %667, i64 %253
  %669 = load i8, ptr %668, align 1, !tbaa !97
  %670 = and i8 %669, 1
  %671 = icmp eq i8 %670, 0
  br i1 %671, label %678, label %672

672:                                              ; preds = %666
  %673 = load i64, ptr %201, align 8, !tbaa !105
  %674 = load ptr, ptr %221, align 8, !tbaa !132
  %675 = load i64, ptr %222, align 8, !tbaa !133
  %676 = add i64 %675, 1
  store i64 %676, ptr %222, align 8, !tbaa !133
  %677 = getelementptr inbounds nuw i64, ptr %674, i64 %676
  store i64 %673, ptr %677, align 8, !tbaa !39
  br label %678

678:                                              ; preds = %666, %672
  %679 = load i64, ptr %3, align 8, !tbaa !80
  %680 = add i64 %679, 1
  store i64 %680, ptr %3, align 8, !tbaa !80
  %681 = load i64, ptr %188, align 8, !tbaa !100
  %682 = icmp ult i64 %680, %681
  br i1 %682, label %223, label %683

683:                                              ; preds = %82, %88, %39, %95, %45, %73, %678, %247, %223, %240, %236, %315, %325, %317, %271, %304, %187, %655
  %684 = phi i64 [ 2, %271 ], [ %656, %655 ], [ 4, %240 ], [ 0, %187 ], [ 3, %73 ], [ 3, %304 ], [ 0, %678 ], [ 4, %247 ], [ 1, %223 ], [ 4, %317 ], [ 4, %325 ], [ 5, %315 ], [ 4, %236 ], [ 2, %45 ], [ 4, %95 ], [ 4, %82 ], [ 1, %39 ], [ 4, %88 ]
  ret i64 %684
}

; Function Attrs: nounwind
define i32 @lv_successors(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %7 = load ptr, ptr %6, align 8, !tbaa !113
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !3
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8, !tbaa !107
  %13 = zext i32 %10 to i64
  %14 = getelementptr inbounds nuw i32, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !108
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %13
  %19 = load i16, ptr %18, align 2, !tbaa !77
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #9
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load ptr, ptr %20, align 8, !tbaa !96
  %22 = zext i16 %19 to i64
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !97
  %25 = and i8 %24, 2
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %36, label %27

27:                                               ; preds = %4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load ptr, ptr %28, align 8, !tbaa !115
  %30 = icmp eq ptr %29, null
  br i1 %30, label %112, label %31

31:                                               ; preds = %27
  %32 = zext i32 %15 to i64
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 %32
  %34 = load i8, ptr %33, align 1, !tbaa !97
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %36, label %112

36:                                               ; preds = %4, %31
  %37 = load ptr, ptr %0, align 8, !tbaa !86
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load ptr, ptr %38, align 8, !tbaa !125
  %40 = load ptr, ptr %37, align 8, !tbaa !126
  %41 = call i32 %39(ptr noundef %40, i32 noundef %15, ptr noundef nonnull %5) #8
  %42 = icmp eq i32 %41, -1
  br i1 %42, label %112, label %43

43:                                               ; preds = %36
  %44 = zext i32 %41 to i64
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %46 = load i64, ptr %45, align 8, !tbaa !99
  %47 = mul i64 %46, %44
  %48 = icmp ugt i64 %47, %3
  br i1 %48, label %112, label %49

49:                                               ; preds = %43
  %50 = icmp eq i32 %41, 0
  br i1 %50, label %112, label %51

51:                                               ; preds = %49
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %53 = load ptr, ptr %52, align 8, !tbaa !94
  %54 = load ptr, ptr %5, align 8, !tbaa !34
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %56 = load ptr, ptr %55, align 8, !tbaa !121
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !111
  %59 = mul i64 %58, %22
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !90
  %62 = getelementptr i32, ptr %56, i64 %59
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %64

64:                                               ; preds = %51, %82
  %65 = phi i64 [ 0, %51 ], [ %84, %82 ]
  %66 = phi i32 [ 0, %51 ], [ %83, %82 ]
  %67 = getelementptr inbounds nuw i32, ptr %54, i64 %65
  %68 = load i32, ptr %67, align 4, !tbaa !3
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds nuw i16, ptr %61, i64 %69
  %71 = load i16, ptr %70, align 2, !tbaa !77
  %72 = zext i16 %71 to i64
  %73 = getelementptr i32, ptr %62, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !3
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds nuw i16, ptr %53, i64 %75
  %77 = load i16, ptr %76, align 2, !tbaa !77
  %78 = icmp eq i16 %77, 0
  br i1 %78, label %82, label %79

79:                                               ; preds = %64
  %80 = zext i16 %77 to i64
  %81 = load ptr, ptr %20, align 8, !tbaa !96
  br label %86

82:                                               ; preds = %108, %64
  %83 = phi i32 [ %66, %64 ], [ %109, %108 ]
  %84 = add nuw nsw i64 %65, 1
  %85 = icmp eq i64 %84, %44
  br i1 %85, label %112, label %64

86:                                               ; preds = %79, %108
  %87 = phi i64 [ 1, %79 ], [ %110, %108 ]
  %88 = phi i32 [ %66, %79 ], [ %109, %108 ]
  %89 = getelementptr inbounds nuw i16, ptr %76, i64 %87
  %90 = load i16, ptr %89, align 2, !tbaa !77
  %91 = zext i16 %90 to i64
  %92 = getelementptr inbounds nuw i8, ptr %81, i64 %91
  %93 = load i8, ptr %92, align 1, !tbaa !97
  %94 = and i8 %93, 1
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %108, label %96

96:                                               ; preds = %86
  %97 = load ptr, ptr %63, align 8, !tbaa !95
  %98 = getelementptr inbounds nuw ptr, ptr %97, i64 %91
  %99 = load ptr, ptr %98, align 8, !tbaa !34
  %100 = load i32, ptr %67, align 4, !tbaa !3
  %101 = zext i32 %100 to i64
  %102 = getelementptr inbounds nuw i32, ptr %99, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !3
  %104 = add i32 %103, -1
  %105 = add i32 %88, 1
  %106 = zext i32 %88 to i64
  %107 = getelementptr inbounds nuw i32, ptr %2, i64 %106
  store i32 %104, ptr %107, align 4, !tbaa !3
  br label %108

108:                                              ; preds = %86, %96
  %109 = phi i32 [ %105, %96 ], [ %88, %86 ]
  %110 = add nuw nsw i64 %87, 1
  %111 = icmp eq i64 %87, %80
  br i1 %111, label %82, label %86

112:                                              ; preds = %82, %49, %27, %43, %36, %31
  %113 = phi i32 [ 0, %31 ], [ -1, %36 ], [ -1, %43 ], [ 0, %27 ], [ 0, %49 ], [ %83, %82 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  ret i32 %113
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @lv_hunt(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = load i64, ptr %4, align 8, !tbaa !136
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !140
  %10 = load ptr, ptr %0, align 8, !tbaa !141
  %11 = load ptr, ptr %10, align 8, !tbaa !86
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !142
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %26, label %15

15:                                               ; preds = %7, %15
  %16 = phi i64 [ %21, %15 ], [ 0, %7 ]
  %17 = phi i64 [ %20, %15 ], [ 0, %7 ]
  %18 = getelementptr inbounds nuw i64, ptr %9, i64 %16
  %19 = load i64, ptr %18, align 8, !tbaa !39
  %20 = or i64 %19, %17
  %21 = add nuw i64 %16, 1
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %15

23:                                               ; preds = %15
  %24 = icmp ne i64 %20, 0
  %25 = zext i1 %24 to i32
  br label %26

26:                                               ; preds = %7, %23, %1
  %27 = phi i32 [ 1, %1 ], [ 0, %7 ], [ %25, %23 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %71 = load i64, ptr %28, align 8, !tbaa !144
  br label %72

72:                                               ; preds = %1023, %26
  %73 = phi i64 [ %1024, %1023 ], [ %71, %26 ]
  switch i64 %73, label %928 [
    i64 0, label %74
    i64 1, label %140
    i64 2, label %511
    i64 3, label %998
    i64 4, label %754
  ]

74:                                               ; preds = %72
  %75 = load i64, ptr %42, align 8, !tbaa !145
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %1025, label %77

77:                                               ; preds = %74
  %78 = load i64, ptr %48, align 8, !tbaa !146
  %79 = load i64, ptr %56, align 8, !tbaa !147
  %80 = icmp eq i64 %78, %79
  br i1 %80, label %1025, label %81

81:                                               ; preds = %77
  %82 = load i64, ptr %39, align 8, !tbaa !148
  %83 = load i64, ptr %70, align 8, !tbaa !149
  %84 = icmp eq i64 %82, %83
  br i1 %84, label %1025, label %85

85:                                               ; preds = %81
  %86 = load ptr, ptr %41, align 8, !tbaa !150
  %87 = add i64 %75, -1
  store i64 %87, ptr %42, align 8, !tbaa !145
  %88 = getelementptr inbounds nuw %struct.lv_part, ptr %86, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !3
  %90 = getelementptr inbounds nuw i8, ptr %88, i64 4
  %91 = load i32, ptr %90, align 4, !tbaa !3
  %92 = getelementptr inbounds nuw i8, ptr %88, i64 8
  %93 = load i32, ptr %92, align 4, !tbaa !3
  %94 = getelementptr inbounds nuw i8, ptr %88, i64 12
  %95 = load i32, ptr %94, align 4, !tbaa !3
  %96 = zext i32 %89 to i64
  store i64 %96, ptr %35, align 8, !tbaa !151
  store i64 %96, ptr %33, align 8, !tbaa !152
  %97 = zext i32 %91 to i64
  store i64 %97, ptr %43, align 8, !tbaa !153
  %98 = zext i32 %93 to i64
  store i64 %98, ptr %40, align 8, !tbaa !154
  %99 = load i64, ptr %61, align 8, !tbaa !155
  %100 = add i64 %99, 1
  store i64 %100, ptr %61, align 8, !tbaa !155
  store i64 4294967295, ptr %65, align 8, !tbaa !156
  %101 = icmp ult i32 %89, %91
  br i1 %101, label %102, label %106

102:                                              ; preds = %85
  %103 = trunc i64 %100 to i32
  %104 = load ptr, ptr %68, align 8, !tbaa !157
  %105 = load ptr, ptr %45, align 8, !tbaa !158
  br label %109

106:                                              ; preds = %109, %85
  store i64 1, ptr %64, align 8, !tbaa !159
  %107 = sub nsw i64 %97, %96
  store i64 %107, ptr %50, align 8, !tbaa !160
  store i64 0, ptr %69, align 8, !tbaa !161
  store i64 0, ptr %62, align 8, !tbaa !162
  %108 = icmp eq i32 %95, 1
  br i1 %108, label %117, label %138

109:                                              ; preds = %109, %102
  %110 = phi i64 [ %96, %102 ], [ %115, %109 ]
  %111 = getelementptr inbounds nuw i32, ptr %105, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !3
  %113 = zext i32 %112 to i64
  %114 = getelementptr inbounds nuw i32, ptr %104, i64 %113
  store i32 %103, ptr %114, align 4, !tbaa !3
  %115 = add nuw nsw i64 %110, 1
  %116 = icmp eq i64 %115, %97
  br i1 %116, label %106, label %109

117:                                              ; preds = %106
  %118 = load ptr, ptr %0, align 8, !tbaa !141
  %119 = load ptr, ptr %118, align 8, !tbaa !86
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 64
  %121 = load i64, ptr %120, align 8, !tbaa !164
  %122 = mul i64 %121, 3
  %123 = getelementptr inbounds nuw i8, ptr %119, i64 72
  %124 = load i64, ptr %123, align 8, !tbaa !142
  %125 = shl i64 %124, 1
  %126 = add i64 %125, %122
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %137, label %128

128:                                              ; preds = %117
  %129 = load ptr, ptr %30, align 8, !tbaa !165
  br label %130

130:                                              ; preds = %130, %128
  %131 = phi i64 [ 0, %128 ], [ %135, %130 ]
  %132 = icmp ult i64 %131, %121
  %133 = sext i1 %132 to i64
  %134 = getelementptr inbounds nuw i64, ptr %129, i64 %131
  store i64 %133, ptr %134, align 8, !tbaa !39
  %135 = add nuw i64 %131, 1
  %136 = icmp eq i64 %135, %126
  br i1 %136, label %137, label %130

137:                                              ; preds = %130, %117
  store i64 -1, ptr %49, align 8, !tbaa !167
  br label %138

138:                                              ; preds = %137, %106
  %139 = phi i64 [ 3, %137 ], [ 1, %106 ]
  store i64 %139, ptr %28, align 8, !tbaa !144
  br label %1017

140:                                              ; preds = %72
  %141 = load i64, ptr %61, align 8, !tbaa !155
  %142 = trunc i64 %141 to i32
  %143 = load i64, ptr %40, align 8, !tbaa !154
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %154, label %145

145:                                              ; preds = %140
  %146 = add i64 %143, -1
  %147 = load ptr, ptr %38, align 8, !tbaa !168
  %148 = load ptr, ptr %0, align 8, !tbaa !141
  %149 = load ptr, ptr %148, align 8, !tbaa !86
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 72
  %151 = load i64, ptr %150, align 8, !tbaa !142
  %152 = mul i64 %151, %146
  %153 = getelementptr inbounds nuw i64, ptr %147, i64 %152
  br label %154

154:                                              ; preds = %145, %140
  %155 = phi ptr [ %153, %145 ], [ null, %140 ]
  %156 = icmp eq ptr %155, null
  br label %157

157:                                              ; preds = %510, %154
  %158 = load i64, ptr %62, align 8, !tbaa !162
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %160, label %195

160:                                              ; preds = %157
  %161 = load i64, ptr %43, align 8, !tbaa !153
  %162 = load i64, ptr %35, align 8, !tbaa !151
  %163 = icmp ult i64 %162, %161
  br i1 %163, label %164, label %178

164:                                              ; preds = %160
  %165 = load ptr, ptr %54, align 8, !tbaa !169
  %166 = load ptr, ptr %45, align 8, !tbaa !158
  br label %167

167:                                              ; preds = %175, %164
  %168 = phi i64 [ %162, %164 ], [ %176, %175 ]
  %169 = getelementptr inbounds nuw i32, ptr %166, i64 %168
  %170 = load i32, ptr %169, align 4, !tbaa !3
  %171 = zext i32 %170 to i64
  %172 = getelementptr inbounds nuw i32, ptr %165, i64 %171
  %173 = load i32, ptr %172, align 4, !tbaa !3
  %174 = icmp eq i32 %173, 0
  br i1 %174, label %178, label %175

175:                                              ; preds = %167
  %176 = add i64 %168, 1
  store i64 %176, ptr %35, align 8, !tbaa !151
  %177 = icmp eq i64 %176, %161
  br i1 %177, label %1013, label %167

178:                                              ; preds = %167, %160
  %179 = phi i64 [ %162, %160 ], [ %168, %167 ]
  %180 = icmp eq i64 %179, %161
  br i1 %180, label %1013, label %181

181:                                              ; preds = %178
  %182 = load ptr, ptr %45, align 8, !tbaa !158
  %183 = getelementptr inbounds nuw i32, ptr %182, i64 %179
  %184 = load i32, ptr %183, align 4, !tbaa !3
  %185 = load ptr, ptr %52, align 8, !tbaa !171
  store i32 %184, ptr %185, align 4, !tbaa !3
  %186 = load ptr, ptr %63, align 8, !tbaa !172
  store i64 1, ptr %62, align 8, !tbaa !162
  store i32 0, ptr %186, align 4, !tbaa !3
  %187 = load i64, ptr %64, align 8, !tbaa !159
  %188 = add i64 %187, 1
  store i64 %188, ptr %64, align 8, !tbaa !159
  %189 = trunc i64 %187 to i32
  %190 = load ptr, ptr %54, align 8, !tbaa !169
  %191 = zext i32 %184 to i64
  %192 = getelementptr inbounds nuw i32, ptr %190, i64 %191
  store i32 %189, ptr %192, align 4, !tbaa !3
  %193 = load ptr, ptr %59, align 8, !tbaa !173
  %194 = getelementptr inbounds nuw i8, ptr %193, i64 %191
  store i8 0, ptr %194, align 1, !tbaa !97
  br label %195

195:                                              ; preds = %181, %157
  %196 = load i64, ptr %55, align 8, !tbaa !174
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %1025, label %198

198:                                              ; preds = %195
  %199 = add i64 %196, -1
  store i64 %199, ptr %55, align 8, !tbaa !174
  %200 = load ptr, ptr %52, align 8, !tbaa !171
  %201 = load i64, ptr %62, align 8, !tbaa !162
  %202 = add i64 %201, -1
  %203 = getelementptr inbounds nuw i32, ptr %200, i64 %202
  %204 = load i32, ptr %203, align 4, !tbaa !3
  %205 = and i32 %204, 2147483647
  %206 = load ptr, ptr %63, align 8, !tbaa !172
  %207 = getelementptr inbounds nuw i32, ptr %206, i64 %202
  %208 = load i32, ptr %207, align 4, !tbaa !3
  %209 = load ptr, ptr %0, align 8, !tbaa !141
  br i1 %156, label %210, label %232

210:                                              ; preds = %198
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 216
  %212 = load i64, ptr %211, align 8, !tbaa !104
  %213 = icmp eq i64 %212, 0
  br i1 %213, label %228, label %214

214:                                              ; preds = %210
  %215 = getelementptr inbounds nuw i8, ptr %209, i64 136
  %216 = load ptr, ptr %215, align 8, !tbaa !129
  %217 = getelementptr inbounds nuw i8, ptr %209, i64 128
  %218 = load ptr, ptr %217, align 8, !tbaa !132
  %219 = zext nneg i32 %205 to i64
  %220 = getelementptr inbounds nuw i64, ptr %218, i64 %219
  %221 = load i64, ptr %220, align 8, !tbaa !39
  %222 = getelementptr inbounds nuw i32, ptr %216, i64 %221
  %223 = add nuw i32 %205, 1
  %224 = zext i32 %223 to i64
  %225 = getelementptr inbounds nuw i64, ptr %218, i64 %224
  %226 = load i64, ptr %225, align 8, !tbaa !39
  %227 = sub i64 %226, %221
  br label %382

228:                                              ; preds = %210
  %229 = load i64, ptr %65, align 8, !tbaa !156
  %230 = zext nneg i32 %205 to i64
  %231 = icmp eq i64 %229, %230
  br i1 %231, label %379, label %371

232:                                              ; preds = %198
  %233 = load i64, ptr %65, align 8, !tbaa !156
  %234 = zext nneg i32 %205 to i64
  %235 = icmp eq i64 %233, %234
  br i1 %235, label %379, label %236

236:                                              ; preds = %232
  %237 = load ptr, ptr %209, align 8, !tbaa !86
  %238 = getelementptr inbounds nuw i8, ptr %209, i64 88
  %239 = load ptr, ptr %238, align 8, !tbaa !107
  %240 = getelementptr inbounds nuw i8, ptr %209, i64 120
  %241 = load ptr, ptr %240, align 8, !tbaa !113
  %242 = getelementptr inbounds nuw i32, ptr %241, i64 %234
  %243 = load i32, ptr %242, align 4, !tbaa !3
  %244 = zext i32 %243 to i64
  %245 = getelementptr inbounds nuw i32, ptr %239, i64 %244
  %246 = load i32, ptr %245, align 4, !tbaa !3
  %247 = getelementptr inbounds nuw i8, ptr %209, i64 96
  %248 = load ptr, ptr %247, align 8, !tbaa !108
  %249 = getelementptr inbounds nuw i16, ptr %248, i64 %244
  %250 = load i16, ptr %249, align 2, !tbaa !77
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  %251 = getelementptr inbounds nuw i8, ptr %209, i64 48
  %252 = load ptr, ptr %251, align 8, !tbaa !96
  %253 = zext i16 %250 to i64
  %254 = getelementptr inbounds nuw i8, ptr %252, i64 %253
  %255 = load i8, ptr %254, align 1, !tbaa !97
  %256 = and i8 %255, 2
  %257 = icmp eq i8 %256, 0
  br i1 %257, label %267, label %258

258:                                              ; preds = %236
  %259 = getelementptr inbounds nuw i8, ptr %209, i64 56
  %260 = load ptr, ptr %259, align 8, !tbaa !115
  %261 = icmp eq ptr %260, null
  br i1 %261, label %369, label %262

262:                                              ; preds = %258
  %263 = zext i32 %246 to i64
  %264 = getelementptr inbounds nuw i8, ptr %260, i64 %263
  %265 = load i8, ptr %264, align 1, !tbaa !97
  %266 = icmp eq i8 %265, 0
  br i1 %266, label %267, label %369

267:                                              ; preds = %262, %236
  %268 = getelementptr inbounds nuw i8, ptr %237, i64 16
  %269 = load ptr, ptr %268, align 8, !tbaa !175
  %270 = load ptr, ptr %237, align 8, !tbaa !126
  %271 = call i32 %269(ptr noundef %270, i32 noundef %246, ptr noundef nonnull %2, ptr noundef nonnull %3) #8
  %272 = getelementptr inbounds nuw i8, ptr %237, i64 64
  %273 = load i64, ptr %272, align 8, !tbaa !164
  %274 = getelementptr inbounds nuw i8, ptr %237, i64 72
  %275 = load i64, ptr %274, align 8, !tbaa !142
  %276 = shl i64 %275, 1
  %277 = add i64 %276, %273
  %278 = icmp eq i32 %271, -1
  br i1 %278, label %369, label %279

279:                                              ; preds = %267
  %280 = zext i32 %271 to i64
  %281 = getelementptr inbounds nuw i8, ptr %209, i64 80
  %282 = load i64, ptr %281, align 8, !tbaa !99
  %283 = mul i64 %282, %280
  %284 = load i64, ptr %66, align 8, !tbaa !176
  %285 = icmp ugt i64 %283, %284
  br i1 %285, label %369, label %286

286:                                              ; preds = %279
  %287 = icmp eq i32 %271, 0
  br i1 %287, label %369, label %288

288:                                              ; preds = %286
  %289 = load ptr, ptr %3, align 8, !tbaa !59
  %290 = getelementptr i64, ptr %289, i64 %273
  %291 = icmp eq i64 %275, 0
  %292 = getelementptr inbounds nuw i8, ptr %209, i64 40
  %293 = load ptr, ptr %2, align 8
  %294 = getelementptr inbounds nuw i8, ptr %209, i64 24
  %295 = getelementptr inbounds nuw i8, ptr %209, i64 16
  %296 = getelementptr inbounds nuw i8, ptr %209, i64 8
  %297 = getelementptr inbounds nuw i8, ptr %209, i64 72
  br label %298

298:                                              ; preds = %365, %288
  %299 = phi i64 [ 0, %288 ], [ %367, %365 ]
  %300 = phi i32 [ 0, %288 ], [ %366, %365 ]
  %301 = mul i64 %299, %277
  %302 = getelementptr i64, ptr %290, i64 %301
  br i1 %291, label %316, label %303

303:                                              ; preds = %298, %303
  %304 = phi i64 [ %312, %303 ], [ 0, %298 ]
  %305 = phi i64 [ %311, %303 ], [ 0, %298 ]
  %306 = getelementptr inbounds nuw i64, ptr %302, i64 %304
  %307 = load i64, ptr %306, align 8, !tbaa !39
  %308 = getelementptr inbounds nuw i64, ptr %155, i64 %304
  %309 = load i64, ptr %308, align 8, !tbaa !39
  %310 = and i64 %309, %307
  %311 = or i64 %310, %305
  %312 = add nuw i64 %304, 1
  %313 = icmp eq i64 %312, %275
  br i1 %313, label %314, label %303

314:                                              ; preds = %303
  %315 = icmp eq i64 %311, 0
  br i1 %315, label %316, label %365

316:                                              ; preds = %314, %298
  %317 = load ptr, ptr %292, align 8, !tbaa !94
  %318 = getelementptr inbounds nuw i32, ptr %293, i64 %299
  %319 = load i32, ptr %318, align 4, !tbaa !3
  %320 = load ptr, ptr %294, align 8, !tbaa !121
  %321 = load i64, ptr %295, align 8, !tbaa !111
  %322 = mul i64 %321, %253
  %323 = load ptr, ptr %296, align 8, !tbaa !90
  %324 = zext i32 %319 to i64
  %325 = getelementptr inbounds nuw i16, ptr %323, i64 %324
  %326 = load i16, ptr %325, align 2, !tbaa !77
  %327 = zext i16 %326 to i64
  %328 = getelementptr i32, ptr %320, i64 %322
  %329 = getelementptr i32, ptr %328, i64 %327
  %330 = load i32, ptr %329, align 4, !tbaa !3
  %331 = zext i32 %330 to i64
  %332 = getelementptr inbounds nuw i16, ptr %317, i64 %331
  %333 = load i16, ptr %332, align 2, !tbaa !77
  %334 = icmp eq i16 %333, 0
  br i1 %334, label %365, label %335

335:                                              ; preds = %316
  %336 = zext i16 %333 to i64
  %337 = load ptr, ptr %251, align 8, !tbaa !96
  br label %338

338:                                              ; preds = %361, %335
  %339 = phi i64 [ 1, %335 ], [ %363, %361 ]
  %340 = phi i32 [ %300, %335 ], [ %362, %361 ]
  %341 = getelementptr inbounds nuw i16, ptr %332, i64 %339
  %342 = load i16, ptr %341, align 2, !tbaa !77
  %343 = zext i16 %342 to i64
  %344 = getelementptr inbounds nuw i8, ptr %337, i64 %343
  %345 = load i8, ptr %344, align 1, !tbaa !97
  %346 = and i8 %345, 1
  %347 = icmp eq i8 %346, 0
  br i1 %347, label %361, label %348

348:                                              ; preds = %338
  %349 = load ptr, ptr %297, align 8, !tbaa !95
  %350 = getelementptr inbounds nuw ptr, ptr %349, i64 %343
  %351 = load ptr, ptr %350, align 8, !tbaa !34
  %352 = load i32, ptr %318, align 4, !tbaa !3
  %353 = zext i32 %352 to i64
  %354 = getelementptr inbounds nuw i32, ptr %351, i64 %353
  %355 = load i32, ptr %354, align 4, !tbaa !3
  %356 = add i32 %355, -1
  %357 = load ptr, ptr %67, align 8, !tbaa !177
  %358 = add i32 %340, 1
  %359 = zext i32 %340 to i64
  %360 = getelementptr inbounds nuw i32, ptr %357, i64 %359
  store i32 %356, ptr %360, align 4, !tbaa !3
  br label %361

361:                                              ; preds = %348, %338
  %362 = phi i32 [ %358, %348 ], [ %340, %338 ]
  %363 = add nuw nsw i64 %339, 1
  %364 = icmp eq i64 %339, %336
  br i1 %364, label %365, label %338

365:                                              ; preds = %361, %316, %314
  %366 = phi i32 [ %300, %314 ], [ %300, %316 ], [ %362, %361 ]
  %367 = add nuw nsw i64 %299, 1
  %368 = icmp eq i64 %367, %280
  br i1 %368, label %369, label %298

369:                                              ; preds = %365, %286, %279, %267, %262, %258
  %370 = phi i32 [ 0, %262 ], [ -1, %267 ], [ -1, %279 ], [ 0, %258 ], [ 0, %286 ], [ %366, %365 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  br label %375

371:                                              ; preds = %228
  %372 = load ptr, ptr %67, align 8, !tbaa !177
  %373 = load i64, ptr %66, align 8, !tbaa !176
  %374 = call i32 @lv_successors(ptr noundef nonnull %209, i32 noundef range(i32 0, -2147483648) %205, ptr noundef %372, i64 noundef %373) #10
  br label %375

375:                                              ; preds = %371, %369
  %376 = phi i64 [ %234, %369 ], [ %230, %371 ]
  %377 = phi i32 [ %370, %369 ], [ %374, %371 ]
  %378 = zext i32 %377 to i64
  store i64 %378, ptr %34, align 8, !tbaa !180
  store i64 %376, ptr %65, align 8, !tbaa !156
  br label %379

379:                                              ; preds = %375, %232, %228
  %380 = load ptr, ptr %67, align 8, !tbaa !177
  %381 = load i64, ptr %34, align 8, !tbaa !180
  br label %382

382:                                              ; preds = %379, %214
  %383 = phi ptr [ %380, %379 ], [ %222, %214 ]
  %384 = phi i64 [ %381, %379 ], [ %227, %214 ]
  %385 = trunc i64 %384 to i32
  %386 = icmp eq i32 %385, -1
  br i1 %386, label %1025, label %387

387:                                              ; preds = %382
  %388 = icmp ult i32 %208, %385
  br i1 %388, label %389, label %443

389:                                              ; preds = %387
  %390 = zext nneg i32 %205 to i64
  %391 = zext i32 %208 to i64
  br label %392

392:                                              ; preds = %440, %389
  %393 = phi i64 [ %391, %389 ], [ %394, %440 ]
  %394 = add nuw nsw i64 %393, 1
  %395 = getelementptr inbounds nuw i32, ptr %383, i64 %393
  %396 = load i32, ptr %395, align 4, !tbaa !3
  %397 = load ptr, ptr %68, align 8, !tbaa !157
  %398 = zext i32 %396 to i64
  %399 = getelementptr inbounds nuw i32, ptr %397, i64 %398
  %400 = load i32, ptr %399, align 4, !tbaa !3
  %401 = icmp eq i32 %400, %142
  br i1 %401, label %402, label %440

402:                                              ; preds = %392
  %403 = load ptr, ptr %54, align 8, !tbaa !169
  %404 = getelementptr inbounds nuw i32, ptr %403, i64 %398
  %405 = load i32, ptr %404, align 4, !tbaa !3
  %406 = icmp eq i32 %396, %205
  br i1 %406, label %407, label %410

407:                                              ; preds = %402
  %408 = load ptr, ptr %59, align 8, !tbaa !173
  %409 = getelementptr inbounds nuw i8, ptr %408, i64 %390
  store i8 1, ptr %409, align 1, !tbaa !97
  br label %410

410:                                              ; preds = %407, %402
  %411 = icmp eq i32 %405, 0
  br i1 %411, label %412, label %428

412:                                              ; preds = %410
  %413 = trunc nuw i64 %394 to i32
  %414 = load ptr, ptr %63, align 8, !tbaa !172
  %415 = load i64, ptr %62, align 8, !tbaa !162
  %416 = getelementptr i32, ptr %414, i64 %415
  %417 = getelementptr i8, ptr %416, i64 -4
  store i32 %413, ptr %417, align 4, !tbaa !3
  %418 = load ptr, ptr %52, align 8, !tbaa !171
  %419 = getelementptr inbounds nuw i32, ptr %418, i64 %415
  store i32 %396, ptr %419, align 4, !tbaa !3
  %420 = add i64 %415, 1
  store i64 %420, ptr %62, align 8, !tbaa !162
  store i32 0, ptr %416, align 4, !tbaa !3
  %421 = load i64, ptr %64, align 8, !tbaa !159
  %422 = add i64 %421, 1
  store i64 %422, ptr %64, align 8, !tbaa !159
  %423 = trunc i64 %421 to i32
  %424 = load ptr, ptr %54, align 8, !tbaa !169
  %425 = getelementptr inbounds nuw i32, ptr %424, i64 %398
  store i32 %423, ptr %425, align 4, !tbaa !3
  %426 = load ptr, ptr %59, align 8, !tbaa !173
  %427 = getelementptr inbounds nuw i8, ptr %426, i64 %398
  store i8 0, ptr %427, align 1, !tbaa !97
  br label %510

428:                                              ; preds = %410
  %429 = load ptr, ptr %54, align 8, !tbaa !169
  %430 = getelementptr inbounds nuw i32, ptr %429, i64 %390
  %431 = load i32, ptr %430, align 4, !tbaa !3
  %432 = icmp ult i32 %405, %431
  br i1 %432, label %433, label %440

433:                                              ; preds = %428
  store i32 %405, ptr %430, align 4, !tbaa !3
  %434 = load ptr, ptr %52, align 8, !tbaa !171
  %435 = load i64, ptr %62, align 8, !tbaa !162
  %436 = getelementptr i32, ptr %434, i64 %435
  %437 = getelementptr i8, ptr %436, i64 -4
  %438 = load i32, ptr %437, align 4, !tbaa !3
  %439 = or i32 %438, -2147483648
  store i32 %439, ptr %437, align 4, !tbaa !3
  br label %440

440:                                              ; preds = %433, %428, %392
  %441 = trunc i64 %394 to i32
  %442 = icmp eq i32 %441, %385
  br i1 %442, label %443, label %392

443:                                              ; preds = %440, %387
  %444 = load ptr, ptr %52, align 8, !tbaa !171
  %445 = load i64, ptr %62, align 8, !tbaa !162
  %446 = getelementptr i32, ptr %444, i64 %445
  %447 = getelementptr i8, ptr %446, i64 -4
  %448 = load i32, ptr %447, align 4, !tbaa !3
  %449 = add i64 %445, -1
  store i64 %449, ptr %62, align 8, !tbaa !162
  %450 = icmp sgt i32 %448, -1
  %451 = load i64, ptr %69, align 8, !tbaa !161
  br i1 %450, label %456, label %452

452:                                              ; preds = %443
  %453 = load ptr, ptr %53, align 8, !tbaa !182
  %454 = add i64 %451, 1
  store i64 %454, ptr %69, align 8, !tbaa !161
  %455 = getelementptr inbounds nuw i32, ptr %453, i64 %451
  store i32 %205, ptr %455, align 4, !tbaa !3
  br label %492

456:                                              ; preds = %443
  %457 = load i64, ptr %64, align 8, !tbaa !159
  %458 = add i64 %457, -1
  %459 = icmp eq i64 %451, 0
  %460 = load ptr, ptr %54, align 8, !tbaa !169
  br i1 %459, label %461, label %463

461:                                              ; preds = %456
  %462 = zext nneg i32 %205 to i64
  br label %485

463:                                              ; preds = %456
  %464 = load ptr, ptr %53, align 8, !tbaa !182
  %465 = zext nneg i32 %205 to i64
  %466 = getelementptr inbounds nuw i32, ptr %460, i64 %465
  %467 = sub i64 %458, %451
  br label %468

468:                                              ; preds = %479, %463
  %469 = phi i64 [ %458, %463 ], [ %483, %479 ]
  %470 = phi i64 [ %451, %463 ], [ %482, %479 ]
  %471 = getelementptr i32, ptr %464, i64 %470
  %472 = getelementptr i8, ptr %471, i64 -4
  %473 = load i32, ptr %472, align 4, !tbaa !3
  %474 = zext i32 %473 to i64
  %475 = getelementptr inbounds nuw i32, ptr %460, i64 %474
  %476 = load i32, ptr %475, align 4, !tbaa !3
  %477 = load i32, ptr %466, align 4, !tbaa !3
  %478 = icmp ult i32 %476, %477
  br i1 %478, label %485, label %479

479:                                              ; preds = %468
  %480 = load i64, ptr %50, align 8, !tbaa !160
  %481 = trunc i64 %480 to i32
  %482 = add i64 %470, -1
  store i64 %482, ptr %69, align 8, !tbaa !161
  store i32 %481, ptr %475, align 4, !tbaa !3
  %483 = add i64 %469, -1
  %484 = icmp eq i64 %482, 0
  br i1 %484, label %485, label %468

485:                                              ; preds = %479, %468, %461
  %486 = phi i64 [ %462, %461 ], [ %465, %468 ], [ %465, %479 ]
  %487 = phi i64 [ %458, %461 ], [ %467, %479 ], [ %469, %468 ]
  store i64 %487, ptr %64, align 8, !tbaa !159
  %488 = load i64, ptr %50, align 8, !tbaa !160
  %489 = add i64 %488, -1
  store i64 %489, ptr %50, align 8, !tbaa !160
  %490 = trunc i64 %488 to i32
  %491 = getelementptr inbounds nuw i32, ptr %460, i64 %486
  store i32 %490, ptr %491, align 4, !tbaa !3
  br label %492

492:                                              ; preds = %485, %452
  %493 = icmp eq i64 %449, 0
  br i1 %493, label %510, label %494

494:                                              ; preds = %492
  %495 = getelementptr i32, ptr %444, i64 %449
  %496 = getelementptr i8, ptr %495, i64 -4
  %497 = load i32, ptr %496, align 4, !tbaa !3
  %498 = and i32 %497, 2147483647
  %499 = load ptr, ptr %54, align 8, !tbaa !169
  %500 = zext nneg i32 %205 to i64
  %501 = getelementptr inbounds nuw i32, ptr %499, i64 %500
  %502 = load i32, ptr %501, align 4, !tbaa !3
  %503 = zext nneg i32 %498 to i64
  %504 = getelementptr inbounds nuw i32, ptr %499, i64 %503
  %505 = load i32, ptr %504, align 4, !tbaa !3
  %506 = icmp ult i32 %502, %505
  br i1 %506, label %507, label %510

507:                                              ; preds = %494
  store i32 %502, ptr %504, align 4, !tbaa !3
  %508 = load i32, ptr %496, align 4, !tbaa !3
  %509 = or i32 %508, -2147483648
  store i32 %509, ptr %496, align 4, !tbaa !3
  br label %510

510:                                              ; preds = %507, %494, %492, %412
  br label %157

511:                                              ; preds = %72
  %512 = load i64, ptr %43, align 8, !tbaa !153
  %513 = load i64, ptr %33, align 8, !tbaa !152
  %514 = sub i64 %512, %513
  %515 = load i64, ptr %50, align 8, !tbaa !160
  %516 = sub i64 %514, %515
  %517 = load i64, ptr %40, align 8, !tbaa !154
  %518 = icmp eq i64 %517, 0
  br i1 %518, label %519, label %523

519:                                              ; preds = %511
  %520 = load i64, ptr %51, align 8, !tbaa !185
  %521 = icmp eq i64 %520, 0
  %522 = zext i1 %521 to i32
  br label %523

523:                                              ; preds = %519, %511
  %524 = phi i64 [ %520, %519 ], [ %517, %511 ]
  %525 = phi i32 [ %522, %519 ], [ 1, %511 ]
  %526 = load ptr, ptr %52, align 8, !tbaa !171
  %527 = load ptr, ptr %53, align 8, !tbaa !182
  %528 = load i64, ptr %35, align 8, !tbaa !151
  %529 = icmp eq i64 %528, %513
  br i1 %529, label %530, label %556

530:                                              ; preds = %523
  %531 = icmp eq i64 %514, %515
  br i1 %531, label %532, label %537

532:                                              ; preds = %537, %530
  %533 = icmp ult i64 %513, %512
  br i1 %533, label %534, label %556

534:                                              ; preds = %532
  %535 = load ptr, ptr %54, align 8, !tbaa !169
  %536 = load ptr, ptr %45, align 8, !tbaa !158
  br label %542

537:                                              ; preds = %530, %537
  %538 = phi i64 [ %540, %537 ], [ 0, %530 ]
  %539 = getelementptr inbounds nuw i32, ptr %526, i64 %538
  store i32 0, ptr %539, align 4, !tbaa !3
  %540 = add nuw i64 %538, 1
  %541 = icmp eq i64 %540, %516
  br i1 %541, label %532, label %537

542:                                              ; preds = %542, %534
  %543 = phi i64 [ %513, %534 ], [ %554, %542 ]
  %544 = getelementptr inbounds nuw i32, ptr %536, i64 %543
  %545 = load i32, ptr %544, align 4, !tbaa !3
  %546 = zext i32 %545 to i64
  %547 = getelementptr inbounds nuw i32, ptr %535, i64 %546
  %548 = load i32, ptr %547, align 4, !tbaa !3
  %549 = zext i32 %548 to i64
  %550 = sub i64 %514, %549
  %551 = getelementptr inbounds nuw i32, ptr %526, i64 %550
  %552 = load i32, ptr %551, align 4, !tbaa !3
  %553 = add i32 %552, 1
  store i32 %553, ptr %551, align 4, !tbaa !3
  %554 = add nuw i64 %543, 1
  %555 = icmp eq i64 %554, %512
  br i1 %555, label %556, label %542

556:                                              ; preds = %542, %532, %523
  %557 = icmp ult i64 %528, %512
  br i1 %557, label %558, label %560

558:                                              ; preds = %556
  %559 = trunc i64 %524 to i32
  br label %563

560:                                              ; preds = %662, %556
  %561 = phi i64 [ %512, %556 ], [ %665, %662 ]
  %562 = icmp eq i64 %514, %515
  br i1 %562, label %667, label %681

563:                                              ; preds = %662, %558
  %564 = phi i64 [ %528, %558 ], [ %664, %662 ]
  %565 = load ptr, ptr %45, align 8, !tbaa !158
  %566 = getelementptr inbounds nuw i32, ptr %565, i64 %564
  %567 = load i32, ptr %566, align 4, !tbaa !3
  %568 = load ptr, ptr %54, align 8, !tbaa !169
  %569 = zext i32 %567 to i64
  %570 = getelementptr inbounds nuw i32, ptr %568, i64 %569
  %571 = load i32, ptr %570, align 4, !tbaa !3
  %572 = zext i32 %571 to i64
  %573 = sub i64 %514, %572
  %574 = getelementptr inbounds nuw i32, ptr %526, i64 %573
  %575 = load i32, ptr %574, align 4, !tbaa !3
  %576 = icmp eq i32 %575, 1
  br i1 %576, label %577, label %662

577:                                              ; preds = %563
  %578 = load i64, ptr %55, align 8, !tbaa !174
  %579 = icmp eq i64 %578, 0
  br i1 %579, label %1025, label %580

580:                                              ; preds = %577
  %581 = load i64, ptr %48, align 8, !tbaa !146
  %582 = load i64, ptr %56, align 8, !tbaa !147
  %583 = icmp eq i64 %581, %582
  br i1 %583, label %1025, label %584

584:                                              ; preds = %580
  %585 = add i64 %578, -1
  store i64 %585, ptr %55, align 8, !tbaa !174
  %586 = load ptr, ptr %0, align 8, !tbaa !141
  %587 = getelementptr inbounds nuw i8, ptr %586, i64 88
  %588 = load ptr, ptr %587, align 8, !tbaa !107
  %589 = getelementptr inbounds nuw i8, ptr %586, i64 120
  %590 = load ptr, ptr %589, align 8, !tbaa !113
  %591 = getelementptr inbounds nuw i32, ptr %590, i64 %569
  %592 = load i32, ptr %591, align 4, !tbaa !3
  %593 = zext i32 %592 to i64
  %594 = getelementptr inbounds nuw i32, ptr %588, i64 %593
  %595 = load i32, ptr %594, align 4, !tbaa !3
  %596 = getelementptr inbounds nuw i8, ptr %586, i64 96
  %597 = load ptr, ptr %596, align 8, !tbaa !108
  %598 = getelementptr inbounds nuw i16, ptr %597, i64 %593
  %599 = load i16, ptr %598, align 2, !tbaa !77
  %600 = load ptr, ptr %57, align 8, !tbaa !188
  %601 = zext i16 %599 to i64
  %602 = getelementptr inbounds nuw i64, ptr %600, i64 %601
  %603 = load i64, ptr %602, align 8, !tbaa !39
  %604 = icmp eq i64 %603, 0
  br i1 %604, label %605, label %656

605:                                              ; preds = %584
  %606 = load ptr, ptr %58, align 8, !tbaa !189
  %607 = getelementptr inbounds nuw i8, ptr %586, i64 16
  %608 = load i64, ptr %607, align 8, !tbaa !111
  %609 = mul i64 %608, %601
  %610 = getelementptr inbounds nuw i8, ptr %586, i64 8
  %611 = load ptr, ptr %610, align 8, !tbaa !90
  %612 = zext i32 %595 to i64
  %613 = getelementptr inbounds nuw i16, ptr %611, i64 %612
  %614 = load i16, ptr %613, align 2, !tbaa !77
  %615 = zext i16 %614 to i64
  %616 = getelementptr i8, ptr %606, i64 %609
  %617 = getelementptr i8, ptr %616, i64 %615
  %618 = load i8, ptr %617, align 1, !tbaa !97
  %619 = icmp eq i8 %618, 0
  br i1 %619, label %656, label %620

620:                                              ; preds = %605
  %621 = load ptr, ptr %36, align 8, !tbaa !140
  %622 = load ptr, ptr %586, align 8, !tbaa !86
  %623 = getelementptr inbounds nuw i8, ptr %622, i64 72
  %624 = load i64, ptr %623, align 8, !tbaa !142
  %625 = icmp eq i64 %624, 0
  br i1 %625, label %636, label %626

626:                                              ; preds = %620, %626
  %627 = phi i64 [ %632, %626 ], [ 0, %620 ]
  %628 = phi i64 [ %631, %626 ], [ 0, %620 ]
  %629 = getelementptr inbounds nuw i64, ptr %621, i64 %627
  %630 = load i64, ptr %629, align 8, !tbaa !39
  %631 = or i64 %630, %628
  %632 = add nuw i64 %627, 1
  %633 = icmp eq i64 %632, %624
  br i1 %633, label %634, label %626

634:                                              ; preds = %626
  %635 = icmp eq i64 %631, 0
  br i1 %635, label %636, label %656

636:                                              ; preds = %634, %620
  %637 = getelementptr inbounds nuw i8, ptr %622, i64 32
  %638 = load ptr, ptr %637, align 8, !tbaa !190
  %639 = load ptr, ptr %622, align 8, !tbaa !126
  %640 = call i32 %638(ptr noundef %639, i32 noundef %595) #8
  %641 = icmp eq i32 %640, 0
  br i1 %641, label %656, label %642

642:                                              ; preds = %636
  %643 = load ptr, ptr %46, align 8, !tbaa !191
  %644 = load i64, ptr %44, align 8, !tbaa !192
  %645 = add i64 %644, 1
  store i64 %645, ptr %44, align 8, !tbaa !192
  %646 = getelementptr inbounds nuw i32, ptr %643, i64 %644
  store i32 %567, ptr %646, align 4, !tbaa !3
  %647 = load ptr, ptr %47, align 8, !tbaa !193
  %648 = load i64, ptr %48, align 8, !tbaa !146
  %649 = add i64 %648, 1
  store i64 %649, ptr %48, align 8, !tbaa !146
  %650 = getelementptr inbounds nuw %struct.lv_part, ptr %647, i64 %648
  %651 = trunc i64 %644 to i32
  %652 = trunc i64 %645 to i32
  store i32 %651, ptr %650, align 4, !tbaa !3
  %653 = getelementptr inbounds nuw i8, ptr %650, i64 4
  store i32 %652, ptr %653, align 4, !tbaa !3
  %654 = getelementptr inbounds nuw i8, ptr %650, i64 8
  store i32 %559, ptr %654, align 4, !tbaa !3
  %655 = getelementptr inbounds nuw i8, ptr %650, i64 12
  store i32 0, ptr %655, align 4, !tbaa !3
  br label %661

656:                                              ; preds = %636, %634, %605, %584
  %657 = load ptr, ptr %59, align 8, !tbaa !173
  %658 = getelementptr inbounds nuw i8, ptr %657, i64 %569
  %659 = load i8, ptr %658, align 1, !tbaa !97
  %660 = icmp eq i8 %659, 0
  br i1 %660, label %661, label %662

661:                                              ; preds = %656, %642
  store i32 0, ptr %574, align 4, !tbaa !3
  br label %662

662:                                              ; preds = %661, %656, %563
  %663 = load i64, ptr %35, align 8, !tbaa !151
  %664 = add i64 %663, 1
  store i64 %664, ptr %35, align 8, !tbaa !151
  %665 = load i64, ptr %43, align 8, !tbaa !153
  %666 = icmp ult i64 %664, %665
  br i1 %666, label %563, label %560

667:                                              ; preds = %560
  %668 = load i64, ptr %42, align 8, !tbaa !145
  %669 = load i64, ptr %60, align 8, !tbaa !195
  %670 = icmp ugt i64 %668, %669
  br i1 %670, label %1025, label %676

671:                                              ; preds = %681
  %672 = load i64, ptr %42, align 8, !tbaa !145
  %673 = add i64 %672, %688
  %674 = load i64, ptr %60, align 8, !tbaa !195
  %675 = icmp ugt i64 %673, %674
  br i1 %675, label %1025, label %678

676:                                              ; preds = %667
  %677 = load i64, ptr %33, align 8, !tbaa !152
  br label %691

678:                                              ; preds = %671
  %679 = load i64, ptr %33, align 8, !tbaa !152
  %680 = trunc i64 %524 to i32
  br label %698

681:                                              ; preds = %560, %681
  %682 = phi i64 [ %688, %681 ], [ 0, %560 ]
  %683 = phi i64 [ %689, %681 ], [ 0, %560 ]
  %684 = getelementptr inbounds nuw i32, ptr %526, i64 %683
  %685 = load i32, ptr %684, align 4, !tbaa !3
  %686 = icmp ne i32 %685, 0
  %687 = zext i1 %686 to i64
  %688 = add i64 %682, %687
  %689 = add nuw i64 %683, 1
  %690 = icmp eq i64 %689, %516
  br i1 %690, label %671, label %681

691:                                              ; preds = %717, %676
  %692 = phi i64 [ %677, %676 ], [ %679, %717 ]
  %693 = phi i64 [ 0, %676 ], [ %720, %717 ]
  %694 = icmp ult i64 %692, %561
  br i1 %694, label %695, label %723

695:                                              ; preds = %691
  %696 = load ptr, ptr %45, align 8, !tbaa !158
  %697 = load ptr, ptr %54, align 8, !tbaa !169
  br label %728

698:                                              ; preds = %717, %678
  %699 = phi i64 [ %672, %678 ], [ %718, %717 ]
  %700 = phi i64 [ 0, %678 ], [ %720, %717 ]
  %701 = phi i64 [ 0, %678 ], [ %721, %717 ]
  %702 = getelementptr inbounds nuw i32, ptr %526, i64 %701
  %703 = load i32, ptr %702, align 4, !tbaa !3
  %704 = icmp eq i32 %703, 0
  %705 = trunc i64 %700 to i32
  %706 = select i1 %704, i32 -1, i32 %705
  store i32 %706, ptr %702, align 4, !tbaa !3
  br i1 %704, label %717, label %707

707:                                              ; preds = %698
  %708 = add i64 %700, %679
  %709 = trunc i64 %708 to i32
  %710 = load ptr, ptr %41, align 8, !tbaa !150
  %711 = add i64 %699, 1
  store i64 %711, ptr %42, align 8, !tbaa !145
  %712 = getelementptr inbounds nuw %struct.lv_part, ptr %710, i64 %699
  %713 = add i32 %703, %709
  store i32 %709, ptr %712, align 4, !tbaa !3
  %714 = getelementptr inbounds nuw i8, ptr %712, i64 4
  store i32 %713, ptr %714, align 4, !tbaa !3
  %715 = getelementptr inbounds nuw i8, ptr %712, i64 8
  store i32 %680, ptr %715, align 4, !tbaa !3
  %716 = getelementptr inbounds nuw i8, ptr %712, i64 12
  store i32 %525, ptr %716, align 4, !tbaa !3
  br label %717

717:                                              ; preds = %707, %698
  %718 = phi i64 [ %711, %707 ], [ %699, %698 ]
  %719 = zext i32 %703 to i64
  %720 = add i64 %700, %719
  %721 = add nuw i64 %701, 1
  %722 = icmp eq i64 %721, %516
  br i1 %722, label %691, label %698

723:                                              ; preds = %744, %691
  %724 = icmp eq i64 %693, 0
  br i1 %724, label %1013, label %725

725:                                              ; preds = %723
  %726 = load ptr, ptr %45, align 8, !tbaa !158
  %727 = getelementptr i32, ptr %726, i64 %692
  br label %747

728:                                              ; preds = %744, %695
  %729 = phi i64 [ %692, %695 ], [ %745, %744 ]
  %730 = getelementptr inbounds nuw i32, ptr %696, i64 %729
  %731 = load i32, ptr %730, align 4, !tbaa !3
  %732 = zext i32 %731 to i64
  %733 = getelementptr inbounds nuw i32, ptr %697, i64 %732
  %734 = load i32, ptr %733, align 4, !tbaa !3
  %735 = zext i32 %734 to i64
  %736 = sub i64 %514, %735
  %737 = getelementptr inbounds nuw i32, ptr %526, i64 %736
  store i32 0, ptr %733, align 4, !tbaa !3
  %738 = load i32, ptr %737, align 4, !tbaa !3
  %739 = icmp eq i32 %738, -1
  br i1 %739, label %744, label %740

740:                                              ; preds = %728
  %741 = add nuw i32 %738, 1
  store i32 %741, ptr %737, align 4, !tbaa !3
  %742 = zext i32 %738 to i64
  %743 = getelementptr inbounds nuw i32, ptr %527, i64 %742
  store i32 %731, ptr %743, align 4, !tbaa !3
  br label %744

744:                                              ; preds = %740, %728
  %745 = add nuw i64 %729, 1
  %746 = icmp eq i64 %745, %561
  br i1 %746, label %723, label %728

747:                                              ; preds = %747, %725
  %748 = phi i64 [ 0, %725 ], [ %752, %747 ]
  %749 = getelementptr inbounds nuw i32, ptr %527, i64 %748
  %750 = load i32, ptr %749, align 4, !tbaa !3
  %751 = getelementptr i32, ptr %727, i64 %748
  store i32 %750, ptr %751, align 4, !tbaa !3
  %752 = add nuw i64 %748, 1
  %753 = icmp eq i64 %752, %693
  br i1 %753, label %1013, label %747

754:                                              ; preds = %72
  %755 = call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef %27) #10
  %756 = icmp eq i64 %755, 0
  br i1 %756, label %757, label %1025

757:                                              ; preds = %754
  %758 = load ptr, ptr %0, align 8, !tbaa !141
  %759 = load ptr, ptr %758, align 8, !tbaa !86
  %760 = getelementptr inbounds nuw i8, ptr %759, i64 72
  %761 = load i64, ptr %760, align 8, !tbaa !142
  %762 = getelementptr inbounds nuw i8, ptr %759, i64 64
  %763 = load i64, ptr %762, align 8, !tbaa !164
  %764 = icmp eq i64 %763, 0
  br i1 %764, label %811, label %765

765:                                              ; preds = %757
  %766 = load ptr, ptr %29, align 8, !tbaa !200
  %767 = load ptr, ptr %30, align 8, !tbaa !165
  %768 = load ptr, ptr %31, align 8, !tbaa !201
  %769 = load ptr, ptr %32, align 8, !tbaa !202
  br label %770

770:                                              ; preds = %770, %765
  %771 = phi i64 [ %763, %765 ], [ %795, %770 ]
  %772 = phi i64 [ 0, %765 ], [ %794, %770 ]
  %773 = phi i64 [ 0, %765 ], [ %785, %770 ]
  %774 = getelementptr inbounds nuw i64, ptr %766, i64 %772
  %775 = load i64, ptr %774, align 8, !tbaa !39
  %776 = getelementptr inbounds nuw i64, ptr %767, i64 %772
  %777 = load i64, ptr %776, align 8, !tbaa !39
  %778 = and i64 %777, %775
  %779 = shl i64 %771, 4
  %780 = getelementptr inbounds nuw i8, ptr %767, i64 %779
  %781 = getelementptr inbounds nuw i64, ptr %780, i64 %772
  %782 = load i64, ptr %781, align 8, !tbaa !39
  %783 = xor i64 %782, -1
  %784 = and i64 %778, %783
  %785 = or i64 %784, %773
  %786 = getelementptr inbounds nuw i64, ptr %768, i64 %772
  %787 = load i64, ptr %786, align 8, !tbaa !39
  %788 = getelementptr inbounds nuw i64, ptr %767, i64 %771
  %789 = getelementptr inbounds nuw i64, ptr %788, i64 %772
  %790 = load i64, ptr %789, align 8, !tbaa !39
  %791 = and i64 %787, %790
  %792 = and i64 %791, %783
  %793 = getelementptr inbounds nuw i64, ptr %769, i64 %772
  store i64 %792, ptr %793, align 8, !tbaa !39
  %794 = add nuw i64 %772, 1
  %795 = load i64, ptr %762, align 8, !tbaa !164
  %796 = icmp ult i64 %794, %795
  br i1 %796, label %770, label %797

797:                                              ; preds = %770
  %798 = icmp eq i64 %785, 0
  br i1 %798, label %799, label %1013

799:                                              ; preds = %797
  %800 = icmp eq i64 %795, 0
  br i1 %800, label %811, label %801

801:                                              ; preds = %799, %801
  %802 = phi i64 [ %807, %801 ], [ 0, %799 ]
  %803 = phi i64 [ %806, %801 ], [ 0, %799 ]
  %804 = getelementptr inbounds nuw i64, ptr %769, i64 %802
  %805 = load i64, ptr %804, align 8, !tbaa !39
  %806 = or i64 %805, %803
  %807 = add nuw i64 %802, 1
  %808 = icmp eq i64 %807, %795
  br i1 %808, label %809, label %801

809:                                              ; preds = %801
  %810 = icmp eq i64 %806, 0
  br i1 %810, label %811, label %824

811:                                              ; preds = %809, %799, %757
  %812 = phi i64 [ %795, %809 ], [ 0, %799 ], [ 0, %757 ]
  %813 = icmp eq i64 %761, 0
  br i1 %813, label %902, label %814

814:                                              ; preds = %811
  %815 = load ptr, ptr %36, align 8, !tbaa !140
  %816 = load ptr, ptr %30, align 8, !tbaa !165
  %817 = mul i64 %812, 24
  %818 = getelementptr inbounds nuw i8, ptr %816, i64 %817
  %819 = load ptr, ptr %37, align 8, !tbaa !204
  %820 = load i64, ptr %760, align 8, !tbaa !142
  %821 = getelementptr inbounds nuw i64, ptr %818, i64 %820
  br label %834

822:                                              ; preds = %824
  %823 = load i64, ptr %33, align 8, !tbaa !152
  store i64 %823, ptr %34, align 8, !tbaa !180
  br label %1020

824:                                              ; preds = %809, %824
  %825 = phi i64 [ %829, %824 ], [ 0, %809 ]
  %826 = getelementptr inbounds nuw i64, ptr %769, i64 %825
  %827 = load i64, ptr %826, align 8, !tbaa !39
  %828 = getelementptr inbounds nuw i64, ptr %767, i64 %825
  store i64 %827, ptr %828, align 8, !tbaa !39
  %829 = add nuw i64 %825, 1
  %830 = load i64, ptr %762, align 8, !tbaa !164
  %831 = icmp ult i64 %829, %830
  br i1 %831, label %824, label %822

832:                                              ; preds = %834
  %833 = icmp eq i64 %844, 0
  br i1 %833, label %855, label %1013

834:                                              ; preds = %834, %814
  %835 = phi i64 [ 0, %814 ], [ %852, %834 ]
  %836 = phi i64 [ 0, %814 ], [ %844, %834 ]
  %837 = phi i64 [ 0, %814 ], [ %853, %834 ]
  %838 = getelementptr inbounds nuw i64, ptr %815, i64 %837
  %839 = load i64, ptr %838, align 8, !tbaa !39
  %840 = getelementptr inbounds nuw i64, ptr %818, i64 %837
  %841 = load i64, ptr %840, align 8, !tbaa !39
  %842 = xor i64 %841, -1
  %843 = and i64 %839, %842
  %844 = or i64 %843, %836
  %845 = getelementptr inbounds nuw i64, ptr %819, i64 %837
  %846 = load i64, ptr %845, align 8, !tbaa !39
  %847 = getelementptr inbounds nuw i64, ptr %821, i64 %837
  %848 = load i64, ptr %847, align 8, !tbaa !39
  %849 = or i64 %848, %846
  %850 = xor i64 %849, -1
  %851 = and i64 %841, %850
  %852 = or i64 %851, %835
  %853 = add nuw i64 %837, 1
  %854 = icmp eq i64 %853, %761
  br i1 %854, label %832, label %834

855:                                              ; preds = %832
  %856 = icmp eq i64 %852, 0
  br i1 %856, label %902, label %857

857:                                              ; preds = %855
  %858 = load ptr, ptr %38, align 8, !tbaa !168
  %859 = load i64, ptr %39, align 8, !tbaa !148
  %860 = mul i64 %859, %761
  %861 = getelementptr inbounds nuw i64, ptr %858, i64 %860
  br label %872

862:                                              ; preds = %883
  %863 = load i64, ptr %39, align 8, !tbaa !148
  %864 = add i64 %863, 1
  store i64 %864, ptr %39, align 8, !tbaa !148
  %865 = load ptr, ptr %41, align 8, !tbaa !150
  %866 = load i64, ptr %42, align 8, !tbaa !145
  %867 = add i64 %866, 1
  store i64 %867, ptr %42, align 8, !tbaa !145
  %868 = getelementptr inbounds nuw %struct.lv_part, ptr %865, i64 %866
  %869 = load i64, ptr %33, align 8, !tbaa !152
  %870 = trunc i64 %869 to i32
  %871 = load i64, ptr %43, align 8, !tbaa !153
  store i32 %870, ptr %868, align 4, !tbaa !3
  br label %1004

872:                                              ; preds = %883, %857
  %873 = phi i64 [ 0, %857 ], [ %900, %883 ]
  %874 = load i64, ptr %40, align 8, !tbaa !154
  %875 = icmp eq i64 %874, 0
  %876 = load i64, ptr %760, align 8, !tbaa !142
  br i1 %875, label %883, label %877

877:                                              ; preds = %872
  %878 = add i64 %874, -1
  %879 = mul i64 %876, %878
  %880 = getelementptr inbounds nuw i64, ptr %858, i64 %879
  %881 = getelementptr inbounds nuw i64, ptr %880, i64 %873
  %882 = load i64, ptr %881, align 8, !tbaa !39
  br label %883

883:                                              ; preds = %877, %872
  %884 = phi i64 [ %882, %877 ], [ 0, %872 ]
  %885 = load i64, ptr %762, align 8, !tbaa !164
  %886 = mul i64 %885, 24
  %887 = getelementptr inbounds nuw i8, ptr %816, i64 %886
  %888 = getelementptr inbounds nuw i64, ptr %887, i64 %873
  %889 = load i64, ptr %888, align 8, !tbaa !39
  %890 = getelementptr inbounds nuw i64, ptr %819, i64 %873
  %891 = load i64, ptr %890, align 8, !tbaa !39
  %892 = getelementptr inbounds nuw i64, ptr %887, i64 %876
  %893 = getelementptr inbounds nuw i64, ptr %892, i64 %873
  %894 = load i64, ptr %893, align 8, !tbaa !39
  %895 = or i64 %894, %891
  %896 = xor i64 %895, -1
  %897 = and i64 %889, %896
  %898 = or i64 %897, %884
  %899 = getelementptr inbounds nuw i64, ptr %861, i64 %873
  store i64 %898, ptr %899, align 8, !tbaa !39
  %900 = add nuw i64 %873, 1
  %901 = icmp eq i64 %900, %761
  br i1 %901, label %862, label %872

902:                                              ; preds = %855, %811
  %903 = load i64, ptr %44, align 8, !tbaa !192
  %904 = load i64, ptr %33, align 8, !tbaa !152
  %905 = load i64, ptr %43, align 8, !tbaa !153
  %906 = icmp ult i64 %904, %905
  br i1 %906, label %907, label %911

907:                                              ; preds = %902
  %908 = load ptr, ptr %45, align 8, !tbaa !158
  %909 = load ptr, ptr %46, align 8, !tbaa !191
  br label %919

910:                                              ; preds = %919
  store i64 %924, ptr %44, align 8, !tbaa !192
  br label %911

911:                                              ; preds = %910, %902
  %912 = phi i64 [ %924, %910 ], [ %903, %902 ]
  %913 = load i64, ptr %40, align 8, !tbaa !154
  %914 = load ptr, ptr %47, align 8, !tbaa !193
  %915 = load i64, ptr %48, align 8, !tbaa !146
  %916 = add i64 %915, 1
  store i64 %916, ptr %48, align 8, !tbaa !146
  %917 = getelementptr inbounds nuw %struct.lv_part, ptr %914, i64 %915
  %918 = trunc i64 %903 to i32
  store i32 %918, ptr %917, align 4, !tbaa !3
  br label %1004

919:                                              ; preds = %919, %907
  %920 = phi i64 [ %903, %907 ], [ %924, %919 ]
  %921 = phi i64 [ %904, %907 ], [ %926, %919 ]
  %922 = getelementptr inbounds nuw i32, ptr %908, i64 %921
  %923 = load i32, ptr %922, align 4, !tbaa !3
  %924 = add i64 %920, 1
  %925 = getelementptr inbounds nuw i32, ptr %909, i64 %920
  store i32 %923, ptr %925, align 4, !tbaa !3
  %926 = add nuw i64 %921, 1
  %927 = icmp eq i64 %926, %905
  br i1 %927, label %910, label %919

928:                                              ; preds = %72
  %929 = load ptr, ptr %0, align 8, !tbaa !141
  %930 = load ptr, ptr %929, align 8, !tbaa !86
  %931 = load ptr, ptr %30, align 8, !tbaa !165
  %932 = load i64, ptr %35, align 8, !tbaa !151
  %933 = load i64, ptr %43, align 8, !tbaa !153
  %934 = icmp ult i64 %932, %933
  br i1 %934, label %935, label %987

935:                                              ; preds = %928
  %936 = getelementptr inbounds nuw i8, ptr %930, i64 24
  %937 = getelementptr inbounds nuw i8, ptr %930, i64 64
  br label %938

938:                                              ; preds = %982, %935
  %939 = phi i64 [ %932, %935 ], [ %984, %982 ]
  %940 = load i64, ptr %55, align 8, !tbaa !174
  %941 = icmp eq i64 %940, 0
  br i1 %941, label %1025, label %942

942:                                              ; preds = %938
  %943 = add i64 %940, -1
  store i64 %943, ptr %55, align 8, !tbaa !174
  %944 = load ptr, ptr %45, align 8, !tbaa !158
  %945 = getelementptr inbounds nuw i32, ptr %944, i64 %939
  %946 = load i32, ptr %945, align 4, !tbaa !3
  %947 = load ptr, ptr %936, align 8, !tbaa !209
  %948 = load ptr, ptr %930, align 8, !tbaa !126
  %949 = load ptr, ptr %0, align 8, !tbaa !141
  %950 = getelementptr inbounds nuw i8, ptr %949, i64 88
  %951 = load ptr, ptr %950, align 8, !tbaa !107
  %952 = getelementptr inbounds nuw i8, ptr %949, i64 120
  %953 = load ptr, ptr %952, align 8, !tbaa !113
  %954 = zext i32 %946 to i64
  %955 = getelementptr inbounds nuw i32, ptr %953, i64 %954
  %956 = load i32, ptr %955, align 4, !tbaa !3
  %957 = zext i32 %956 to i64
  %958 = getelementptr inbounds nuw i32, ptr %951, i64 %957
  %959 = load i32, ptr %958, align 4, !tbaa !3
  %960 = load ptr, ptr %32, align 8, !tbaa !202
  call void %947(ptr noundef %948, i32 noundef %959, ptr noundef %960) #8
  %961 = load ptr, ptr %32, align 8, !tbaa !202
  %962 = load i64, ptr %937, align 8, !tbaa !164
  %963 = icmp eq i64 %962, 0
  br i1 %963, label %977, label %964

964:                                              ; preds = %942, %964
  %965 = phi i64 [ %973, %964 ], [ 0, %942 ]
  %966 = phi i64 [ %972, %964 ], [ 0, %942 ]
  %967 = getelementptr inbounds nuw i64, ptr %961, i64 %965
  %968 = load i64, ptr %967, align 8, !tbaa !39
  %969 = getelementptr inbounds nuw i64, ptr %931, i64 %965
  %970 = load i64, ptr %969, align 8, !tbaa !39
  %971 = and i64 %970, %968
  %972 = or i64 %971, %966
  %973 = add nuw i64 %965, 1
  %974 = icmp eq i64 %973, %962
  br i1 %974, label %975, label %964

975:                                              ; preds = %964
  %976 = icmp eq i64 %972, 0
  br i1 %976, label %977, label %982

977:                                              ; preds = %975, %942
  %978 = load ptr, ptr %45, align 8, !tbaa !158
  %979 = load i64, ptr %34, align 8, !tbaa !180
  %980 = add i64 %979, 1
  store i64 %980, ptr %34, align 8, !tbaa !180
  %981 = getelementptr inbounds nuw i32, ptr %978, i64 %979
  store i32 %946, ptr %981, align 4, !tbaa !3
  br label %982

982:                                              ; preds = %977, %975
  %983 = load i64, ptr %35, align 8, !tbaa !151
  %984 = add i64 %983, 1
  store i64 %984, ptr %35, align 8, !tbaa !151
  %985 = load i64, ptr %43, align 8, !tbaa !153
  %986 = icmp ult i64 %984, %985
  br i1 %986, label %938, label %987

987:                                              ; preds = %982, %928
  %988 = load i64, ptr %34, align 8, !tbaa !180
  %989 = load i64, ptr %33, align 8, !tbaa !152
  %990 = icmp ugt i64 %988, %989
  br i1 %990, label %991, label %1013

991:                                              ; preds = %987
  %992 = load ptr, ptr %41, align 8, !tbaa !150
  %993 = load i64, ptr %42, align 8, !tbaa !145
  %994 = add i64 %993, 1
  store i64 %994, ptr %42, align 8, !tbaa !145
  %995 = getelementptr inbounds nuw %struct.lv_part, ptr %992, i64 %993
  %996 = trunc i64 %989 to i32
  %997 = load i64, ptr %40, align 8, !tbaa !154
  store i32 %996, ptr %995, align 4, !tbaa !3
  br label %1004

998:                                              ; preds = %72
  %999 = call fastcc i64 @enabled(ptr noundef nonnull %0) #10
  %1000 = load i64, ptr %49, align 8, !tbaa !167
  %1001 = icmp eq i64 %1000, 0
  %1002 = select i1 %1001, i64 4, i64 0
  %1003 = icmp eq i64 %999, 0
  br i1 %1003, label %1013, label %1025

1004:                                             ; preds = %911, %862, %991
  %1005 = phi ptr [ %995, %991 ], [ %868, %862 ], [ %917, %911 ]
  %1006 = phi i64 [ %988, %991 ], [ %871, %862 ], [ %912, %911 ]
  %1007 = phi i64 [ %997, %991 ], [ %864, %862 ], [ %913, %911 ]
  %1008 = trunc i64 %1007 to i32
  %1009 = trunc i64 %1006 to i32
  %1010 = getelementptr inbounds nuw i8, ptr %1005, i64 4
  store i32 %1009, ptr %1010, align 4, !tbaa !3
  %1011 = getelementptr inbounds nuw i8, ptr %1005, i64 8
  store i32 %1008, ptr %1011, align 4, !tbaa !3
  %1012 = getelementptr inbounds nuw i8, ptr %1005, i64 12
  store i32 0, ptr %1012, align 4, !tbaa !3
  br label %1013

1013:                                             ; preds = %747, %178, %175, %1004, %987, %832, %797, %723, %998
  %1014 = phi i64 [ 0, %1004 ], [ %1002, %998 ], [ 2, %178 ], [ 0, %723 ], [ 0, %987 ], [ 0, %832 ], [ 0, %797 ], [ 2, %175 ], [ 0, %747 ]
  %1015 = load i64, ptr %28, align 8, !tbaa !144
  %1016 = icmp eq i64 %1015, 0
  br i1 %1016, label %1023, label %1017

1017:                                             ; preds = %138, %1013
  %1018 = phi i64 [ %139, %138 ], [ %1014, %1013 ]
  %1019 = load i64, ptr %33, align 8, !tbaa !152
  br label %1020

1020:                                             ; preds = %1017, %822
  %1021 = phi i64 [ %823, %822 ], [ %1019, %1017 ]
  %1022 = phi i64 [ 5, %822 ], [ %1018, %1017 ]
  store i64 %1021, ptr %35, align 8, !tbaa !151
  br label %1023

1023:                                             ; preds = %1020, %1013
  %1024 = phi i64 [ %1014, %1013 ], [ %1022, %1020 ]
  store i64 %1024, ptr %28, align 8, !tbaa !144
  br label %72

1025:                                             ; preds = %671, %754, %667, %77, %74, %81, %998, %577, %580, %195, %382, %938
  %1026 = phi i64 [ 4, %580 ], [ 1, %938 ], [ 1, %195 ], [ 5, %382 ], [ 1, %577 ], [ %755, %754 ], [ 4, %671 ], [ 4, %667 ], [ 0, %74 ], [ 1, %998 ], [ 4, %77 ], [ 4, %81 ]
  ret i64 %1026
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @enabled(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !141
  %3 = load ptr, ptr %2, align 8, !tbaa !86
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %7 = load i64, ptr %5, align 8, !tbaa !151
  %8 = load i64, ptr %6, align 8, !tbaa !153
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %80

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %18

18:                                               ; preds = %10, %59
  %19 = phi i64 [ %7, %10 ], [ %61, %59 ]
  %20 = load i64, ptr %4, align 8, !tbaa !174
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %80, label %22

22:                                               ; preds = %18
  %23 = add i64 %20, -1
  store i64 %23, ptr %4, align 8, !tbaa !174
  %24 = load ptr, ptr %11, align 8, !tbaa !158
  %25 = getelementptr inbounds nuw i32, ptr %24, i64 %19
  %26 = load i32, ptr %25, align 4, !tbaa !3
  %27 = load ptr, ptr %12, align 8, !tbaa !188
  %28 = load ptr, ptr %0, align 8, !tbaa !141
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 96
  %30 = load ptr, ptr %29, align 8, !tbaa !108
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 120
  %32 = load ptr, ptr %31, align 8, !tbaa !113
  %33 = zext i32 %26 to i64
  %34 = getelementptr inbounds nuw i32, ptr %32, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !3
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw i16, ptr %30, i64 %36
  %38 = load i16, ptr %37, align 2, !tbaa !77
  %39 = zext i16 %38 to i64
  %40 = getelementptr inbounds nuw i64, ptr %27, i64 %39
  %41 = load i64, ptr %40, align 8, !tbaa !39
  %42 = load i64, ptr %13, align 8, !tbaa !167
  %43 = and i64 %42, %41
  store i64 %43, ptr %13, align 8, !tbaa !167
  %44 = load ptr, ptr %14, align 8, !tbaa !209
  %45 = load ptr, ptr %3, align 8, !tbaa !126
  %46 = getelementptr inbounds nuw i8, ptr %28, i64 88
  %47 = load ptr, ptr %46, align 8, !tbaa !107
  %48 = getelementptr inbounds nuw i32, ptr %47, i64 %36
  %49 = load i32, ptr %48, align 4, !tbaa !3
  %50 = load ptr, ptr %15, align 8, !tbaa !202
  tail call void %44(ptr noundef %45, i32 noundef %49, ptr noundef %50) #8
  %51 = load i64, ptr %16, align 8, !tbaa !164
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %59, label %53

53:                                               ; preds = %22
  %54 = load ptr, ptr %15, align 8, !tbaa !202
  %55 = load ptr, ptr %17, align 8, !tbaa !165
  %56 = load ptr, ptr %0, align 8, !tbaa !141
  %57 = load ptr, ptr %56, align 8, !tbaa !86
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 64
  br label %64

59:                                               ; preds = %64, %22
  %60 = load i64, ptr %5, align 8, !tbaa !151
  %61 = add i64 %60, 1
  store i64 %61, ptr %5, align 8, !tbaa !151
  %62 = load i64, ptr %6, align 8, !tbaa !153
  %63 = icmp ult i64 %61, %62
  br i1 %63, label %18, label %80

64:                                               ; preds = %53, %64
  %65 = phi i64 [ 0, %53 ], [ %77, %64 ]
  %66 = getelementptr inbounds nuw i64, ptr %54, i64 %65
  %67 = load i64, ptr %66, align 8, !tbaa !39
  %68 = getelementptr inbounds nuw i64, ptr %55, i64 %65
  %69 = load i64, ptr %68, align 8, !tbaa !39
  %70 = and i64 %69, %67
  store i64 %70, ptr %68, align 8, !tbaa !39
  %71 = load i64, ptr %66, align 8, !tbaa !39
  %72 = load i64, ptr %58, align 8, !tbaa !164
  %73 = getelementptr inbounds nuw i64, ptr %55, i64 %72
  %74 = getelementptr inbounds nuw i64, ptr %73, i64 %65
  %75 = load i64, ptr %74, align 8, !tbaa !39
  %76 = or i64 %75, %71
  store i64 %76, ptr %74, align 8, !tbaa !39
  %77 = add nuw i64 %65, 1
  %78 = load i64, ptr %16, align 8, !tbaa !164
  %79 = icmp ult i64 %77, %78
  br i1 %79, label %64, label %59

80:                                               ; preds = %18, %59, %1
  %81 = phi i64 [ 0, %1 ], [ 0, %59 ], [ 1, %18 ]
  ret i64 %81
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 6) i64 @moves(ptr noundef captures(none) %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !141
  %6 = load ptr, ptr %5, align 8, !tbaa !86
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !164
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !142
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %14 = load i64, ptr %13, align 8, !tbaa !154
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %2
  %17 = add i64 %14, -1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %19 = load ptr, ptr %18, align 8, !tbaa !168
  %20 = mul i64 %17, %10
  %21 = getelementptr inbounds nuw i64, ptr %19, i64 %20
  br label %22

22:                                               ; preds = %2, %16
  %23 = phi ptr [ %21, %16 ], [ null, %2 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %26 = load i64, ptr %24, align 8, !tbaa !151
  %27 = load i64, ptr %25, align 8, !tbaa !153
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %29, label %254

29:                                               ; preds = %22
  %30 = icmp eq i32 %1, 0
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %44 = icmp eq ptr %23, null
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %48 = icmp eq i64 %12, 0
  br label %49

49:                                               ; preds = %29, %249
  br i1 %30, label %50, label %103

50:                                               ; preds = %49
  %51 = load ptr, ptr %0, align 8, !tbaa !141
  %52 = load ptr, ptr %51, align 8, !tbaa !86
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 64
  %54 = load i64, ptr %53, align 8, !tbaa !164
  %55 = icmp eq i64 %54, 0
  %56 = load ptr, ptr %34, align 8, !tbaa !202
  br i1 %55, label %90, label %57

57:                                               ; preds = %50
  %58 = load ptr, ptr %31, align 8, !tbaa !200
  %59 = load ptr, ptr %32, align 8, !tbaa !165
  %60 = load ptr, ptr %33, align 8, !tbaa !201
  br label %61

61:                                               ; preds = %61, %57
  %62 = phi i64 [ %54, %57 ], [ %86, %61 ]
  %63 = phi i64 [ 0, %57 ], [ %85, %61 ]
  %64 = phi i64 [ 0, %57 ], [ %76, %61 ]
  %65 = getelementptr inbounds nuw i64, ptr %58, i64 %63
  %66 = load i64, ptr %65, align 8, !tbaa !39
  %67 = getelementptr inbounds nuw i64, ptr %59, i64 %63
  %68 = load i64, ptr %67, align 8, !tbaa !39
  %69 = and i64 %68, %66
  %70 = shl i64 %62, 4
  %71 = getelementptr inbounds nuw i8, ptr %59, i64 %70
  %72 = getelementptr inbounds nuw i64, ptr %71, i64 %63
  %73 = load i64, ptr %72, align 8, !tbaa !39
  %74 = xor i64 %73, -1
  %75 = and i64 %69, %74
  %76 = or i64 %75, %64
  %77 = getelementptr inbounds nuw i64, ptr %60, i64 %63
  %78 = load i64, ptr %77, align 8, !tbaa !39
  %79 = getelementptr inbounds nuw i64, ptr %59, i64 %62
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %63
  %81 = load i64, ptr %80, align 8, !tbaa !39
  %82 = and i64 %78, %81
  %83 = and i64 %82, %74
  %84 = getelementptr inbounds nuw i64, ptr %56, i64 %63
  store i64 %83, ptr %84, align 8, !tbaa !39
  %85 = add nuw i64 %63, 1
  %86 = load i64, ptr %53, align 8, !tbaa !164
  %87 = icmp ult i64 %85, %86
  br i1 %87, label %61, label %88

88:                                               ; preds = %61
  %89 = icmp eq i64 %76, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %50, %88
  %91 = load i64, ptr %7, align 8, !tbaa !164
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %254, label %93

93:                                               ; preds = %90, %93
  %94 = phi i64 [ %99, %93 ], [ 0, %90 ]
  %95 = phi i64 [ %98, %93 ], [ 0, %90 ]
  %96 = getelementptr inbounds nuw i64, ptr %56, i64 %94
  %97 = load i64, ptr %96, align 8, !tbaa !39
  %98 = or i64 %97, %95
  %99 = add nuw i64 %94, 1
  %100 = icmp eq i64 %99, %91
  br i1 %100, label %101, label %93

101:                                              ; preds = %93
  %102 = icmp eq i64 %98, 0
  br i1 %102, label %254, label %103

103:                                              ; preds = %101, %88, %49
  %104 = load i64, ptr %35, align 8, !tbaa !174
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %254, label %106

106:                                              ; preds = %103
  %107 = add i64 %104, -1
  store i64 %107, ptr %35, align 8, !tbaa !174
  %108 = load ptr, ptr %36, align 8, !tbaa !158
  %109 = load i64, ptr %24, align 8, !tbaa !151
  %110 = getelementptr inbounds nuw i32, ptr %108, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = load ptr, ptr %0, align 8, !tbaa !141
  %113 = getelementptr inbounds nuw i8, ptr %112, i64 88
  %114 = load ptr, ptr %113, align 8, !tbaa !107
  %115 = getelementptr inbounds nuw i8, ptr %112, i64 120
  %116 = load ptr, ptr %115, align 8, !tbaa !113
  %117 = zext i32 %111 to i64
  %118 = getelementptr inbounds nuw i32, ptr %116, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = zext i32 %119 to i64
  %121 = getelementptr inbounds nuw i32, ptr %114, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !3
  %123 = getelementptr inbounds nuw i8, ptr %112, i64 96
  %124 = load ptr, ptr %123, align 8, !tbaa !108
  %125 = getelementptr inbounds nuw i16, ptr %124, i64 %120
  %126 = load i16, ptr %125, align 2, !tbaa !77
  %127 = load ptr, ptr %37, align 8, !tbaa !96
  %128 = zext i16 %126 to i64
  %129 = getelementptr inbounds nuw i8, ptr %127, i64 %128
  %130 = load i8, ptr %129, align 1, !tbaa !97
  %131 = and i8 %130, 2
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %141, label %133

133:                                              ; preds = %106
  %134 = load ptr, ptr %38, align 8, !tbaa !115
  %135 = icmp eq ptr %134, null
  br i1 %135, label %249, label %136

136:                                              ; preds = %133
  %137 = zext i32 %122 to i64
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 %137
  %139 = load i8, ptr %138, align 1, !tbaa !97
  %140 = icmp eq i8 %139, 0
  br i1 %140, label %141, label %249

141:                                              ; preds = %106, %136
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  %142 = load ptr, ptr %39, align 8, !tbaa !175
  %143 = load ptr, ptr %6, align 8, !tbaa !126
  %144 = call i32 %142(ptr noundef %143, i32 noundef %122, ptr noundef nonnull %3, ptr noundef nonnull %4) #8
  switch i32 %144, label %145 [
    i32 -1, label %152
    i32 0, label %247
  ]

145:                                              ; preds = %141
  %146 = load ptr, ptr %4, align 8, !tbaa !59
  %147 = load ptr, ptr %40, align 8, !tbaa !94
  %148 = load ptr, ptr %3, align 8, !tbaa !34
  %149 = load ptr, ptr %41, align 8, !tbaa !121
  %150 = load ptr, ptr %43, align 8, !tbaa !90
  %151 = zext i32 %144 to i64
  br label %153

152:                                              ; preds = %141
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  br label %254

153:                                              ; preds = %145, %244
  %154 = phi i64 [ 0, %145 ], [ %245, %244 ]
  %155 = mul i64 %12, %154
  %156 = getelementptr inbounds nuw i64, ptr %146, i64 %155
  %157 = getelementptr inbounds nuw i32, ptr %148, i64 %154
  %158 = load i32, ptr %157, align 4, !tbaa !3
  %159 = load i64, ptr %42, align 8, !tbaa !111
  %160 = mul i64 %159, %128
  %161 = zext i32 %158 to i64
  %162 = getelementptr inbounds nuw i16, ptr %150, i64 %161
  %163 = load i16, ptr %162, align 2, !tbaa !77
  %164 = zext i16 %163 to i64
  %165 = getelementptr i32, ptr %149, i64 %160
  %166 = getelementptr i32, ptr %165, i64 %164
  %167 = load i32, ptr %166, align 4, !tbaa !3
  %168 = zext i32 %167 to i64
  %169 = getelementptr inbounds nuw i16, ptr %147, i64 %168
  br i1 %44, label %188, label %170

170:                                              ; preds = %153
  %171 = load i64, ptr %7, align 8, !tbaa !164
  %172 = getelementptr inbounds nuw i64, ptr %156, i64 %171
  %173 = load i64, ptr %9, align 8, !tbaa !142
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %188, label %175

175:                                              ; preds = %170, %175
  %176 = phi i64 [ %184, %175 ], [ 0, %170 ]
  %177 = phi i64 [ %183, %175 ], [ 0, %170 ]
  %178 = getelementptr inbounds nuw i64, ptr %172, i64 %176
  %179 = load i64, ptr %178, align 8, !tbaa !39
  %180 = getelementptr inbounds nuw i64, ptr %23, i64 %176
  %181 = load i64, ptr %180, align 8, !tbaa !39
  %182 = and i64 %181, %179
  %183 = or i64 %182, %177
  %184 = add nuw i64 %176, 1
  %185 = icmp eq i64 %184, %173
  br i1 %185, label %186, label %175

186:                                              ; preds = %175
  %187 = icmp eq i64 %183, 0
  br i1 %187, label %188, label %244

188:                                              ; preds = %170, %186, %153
  %189 = load i16, ptr %169, align 2, !tbaa !77
  %190 = icmp eq i16 %189, 0
  br i1 %190, label %244, label %191

191:                                              ; preds = %188
  %192 = zext i16 %189 to i64
  %193 = load ptr, ptr %37, align 8, !tbaa !96
  br label %202

194:                                              ; preds = %228
  %195 = icmp eq i32 %229, 0
  %196 = select i1 %195, i1 true, i1 %48
  br i1 %196, label %244, label %197

197:                                              ; preds = %194
  %198 = load ptr, ptr %32, align 8, !tbaa !165
  %199 = load ptr, ptr %0, align 8, !tbaa !141
  %200 = load ptr, ptr %199, align 8, !tbaa !86
  %201 = getelementptr inbounds nuw i8, ptr %200, i64 64
  br label %232

202:                                              ; preds = %191, %228
  %203 = phi i64 [ 1, %191 ], [ %230, %228 ]
  %204 = phi i32 [ 0, %191 ], [ %229, %228 ]
  %205 = getelementptr inbounds nuw i16, ptr %169, i64 %203
  %206 = load i16, ptr %205, align 2, !tbaa !77
  %207 = zext i16 %206 to i64
  %208 = getelementptr inbounds nuw i8, ptr %193, i64 %207
  %209 = load i8, ptr %208, align 1, !tbaa !97
  %210 = and i8 %209, 1
  %211 = icmp eq i8 %210, 0
  br i1 %211, label %228, label %212

212:                                              ; preds = %202
  %213 = load ptr, ptr %45, align 8, !tbaa !157
  %214 = load ptr, ptr %46, align 8, !tbaa !95
  %215 = getelementptr inbounds nuw ptr, ptr %214, i64 %207
  %216 = load ptr, ptr %215, align 8, !tbaa !34
  %217 = getelementptr inbounds nuw i32, ptr %216, i64 %161
  %218 = load i32, ptr %217, align 4, !tbaa !3
  %219 = add i32 %218, -1
  %220 = zext i32 %219 to i64
  %221 = getelementptr inbounds nuw i32, ptr %213, i64 %220
  %222 = load i32, ptr %221, align 4, !tbaa !3
  %223 = load i64, ptr %47, align 8, !tbaa !155
  %224 = trunc i64 %223 to i32
  %225 = icmp eq i32 %222, %224
  %226 = zext i1 %225 to i32
  %227 = or i32 %204, %226
  br label %228

228:                                              ; preds = %212, %202
  %229 = phi i32 [ %204, %202 ], [ %227, %212 ]
  %230 = add nuw nsw i64 %203, 1
  %231 = icmp eq i64 %203, %192
  br i1 %231, label %194, label %202

232:                                              ; preds = %197, %232
  %233 = phi i64 [ 0, %197 ], [ %242, %232 ]
  %234 = getelementptr inbounds nuw i64, ptr %156, i64 %233
  %235 = load i64, ptr %234, align 8, !tbaa !39
  %236 = load i64, ptr %201, align 8, !tbaa !164
  %237 = shl i64 %236, 4
  %238 = getelementptr inbounds nuw i8, ptr %198, i64 %237
  %239 = getelementptr inbounds nuw i64, ptr %238, i64 %233
  %240 = load i64, ptr %239, align 8, !tbaa !39
  %241 = or i64 %240, %235
  store i64 %241, ptr %239, align 8, !tbaa !39
  %242 = add nuw i64 %233, 1
  %243 = icmp eq i64 %242, %12
  br i1 %243, label %244, label %232

244:                                              ; preds = %232, %188, %194, %186
  %245 = add nuw nsw i64 %154, 1
  %246 = icmp eq i64 %245, %151
  br i1 %246, label %247, label %153

247:                                              ; preds = %244, %141
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  %248 = load i64, ptr %24, align 8, !tbaa !151
  br label %249

249:                                              ; preds = %133, %136, %247
  %250 = phi i64 [ %109, %133 ], [ %109, %136 ], [ %248, %247 ]
  %251 = add i64 %250, 1
  store i64 %251, ptr %24, align 8, !tbaa !151
  %252 = load i64, ptr %25, align 8, !tbaa !153
  %253 = icmp ult i64 %251, %252
  br i1 %253, label %49, label %254

254:                                              ; preds = %90, %103, %101, %249, %22, %152
  %255 = phi i64 [ 5, %152 ], [ 0, %22 ], [ 0, %90 ], [ 0, %101 ], [ 1, %103 ], [ 0, %249 ]
  ret i64 %255
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_settle(ptr noundef captures(none) %0) local_unnamed_addr #6 {
  %2 = load ptr, ptr %0, align 8, !tbaa !141
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %4 = load i64, ptr %3, align 8, !tbaa !112
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load ptr, ptr %7, align 8, !tbaa !157
  br label %21

9:                                                ; preds = %21, %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 4294967295, ptr %10, align 8, !tbaa !218
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %12 = load i64, ptr %11, align 8, !tbaa !146
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %26, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %16 = load ptr, ptr %15, align 8, !tbaa !193
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %27

21:                                               ; preds = %6, %21
  %22 = phi i64 [ 0, %6 ], [ %24, %21 ]
  %23 = getelementptr inbounds nuw i32, ptr %8, i64 %22
  store i32 0, ptr %23, align 4, !tbaa !3
  %24 = add nuw i64 %22, 1
  %25 = icmp eq i64 %24, %4
  br i1 %25, label %9, label %21

26:                                               ; preds = %43, %9
  ret void

27:                                               ; preds = %14, %43
  %28 = phi i64 [ 4294967295, %14 ], [ %44, %43 ]
  %29 = phi i64 [ 0, %14 ], [ %45, %43 ]
  %30 = getelementptr inbounds nuw %struct.lv_part, ptr %16, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !220
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 4
  %33 = load i32, ptr %32, align 4, !tbaa !222
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %43

35:                                               ; preds = %27
  %36 = zext i32 %31 to i64
  %37 = load ptr, ptr %17, align 8, !tbaa !191
  %38 = load ptr, ptr %18, align 8, !tbaa !107
  %39 = load ptr, ptr %19, align 8, !tbaa !113
  %40 = trunc i64 %29 to i32
  %41 = add i32 %40, 1
  %42 = load ptr, ptr %20, align 8, !tbaa !157
  br label %47

43:                                               ; preds = %63, %27
  %44 = phi i64 [ %28, %27 ], [ %64, %63 ]
  %45 = add nuw i64 %29, 1
  %46 = icmp eq i64 %45, %12
  br i1 %46, label %26, label %27

47:                                               ; preds = %35, %63
  %48 = phi i64 [ %28, %35 ], [ %64, %63 ]
  %49 = phi i64 [ %28, %35 ], [ %65, %63 ]
  %50 = phi i64 [ %36, %35 ], [ %66, %63 ]
  %51 = getelementptr inbounds nuw i32, ptr %37, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i32, ptr %39, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds nuw i32, ptr %38, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = getelementptr inbounds nuw i32, ptr %42, i64 %53
  store i32 %41, ptr %59, align 4, !tbaa !3
  %60 = zext i32 %58 to i64
  %61 = icmp ugt i64 %49, %60
  br i1 %61, label %62, label %63

62:                                               ; preds = %47
  store i64 %60, ptr %10, align 8, !tbaa !218
  br label %63

63:                                               ; preds = %62, %47
  %64 = phi i64 [ %60, %62 ], [ %48, %47 ]
  %65 = phi i64 [ %60, %62 ], [ %49, %47 ]
  %66 = add nuw nsw i64 %50, 1
  %67 = load i32, ptr %32, align 4, !tbaa !222
  %68 = zext i32 %67 to i64
  %69 = icmp samesign ult i64 %66, %68
  br i1 %69, label %47, label %43
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @lv_home(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #7 {
  %3 = load ptr, ptr %0, align 8, !tbaa !141
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %5 = load i64, ptr %4, align 8, !tbaa !112
  %6 = icmp ult i64 %1, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = load ptr, ptr %8, align 8, !tbaa !157
  br label %10

10:                                               ; preds = %7, %15
  %11 = phi i64 [ %1, %7 ], [ %16, %15 ]
  %12 = getelementptr inbounds nuw i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = add i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %18, label %10

18:                                               ; preds = %10, %15, %2
  %19 = phi i64 [ 4294967295, %2 ], [ 4294967295, %15 ], [ %11, %10 ]
  ret i64 %19
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @lv_sum(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %4 = load i64, ptr %3, align 8, !tbaa !144
  switch i64 %4, label %55 [
    i64 0, label %5
    i64 3, label %48
  ]

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %7 = load ptr, ptr %6, align 8, !tbaa !193
  %8 = getelementptr inbounds nuw %struct.lv_part, ptr %7, i64 %1
  %9 = load i32, ptr %8, align 4, !tbaa !220
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %10, ptr %11, align 8, !tbaa !151
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 %10, ptr %12, align 8, !tbaa !152
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %14 = load i32, ptr %13, align 4, !tbaa !222
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %15, ptr %16, align 8, !tbaa !153
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %18 = load i32, ptr %17, align 4, !tbaa !226
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %19, ptr %20, align 8, !tbaa !154
  %21 = add i64 %1, 1
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store i64 %21, ptr %22, align 8, !tbaa !155
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %24 = load ptr, ptr %23, align 8, !tbaa !191
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %24, ptr %25, align 8, !tbaa !158
  %26 = load ptr, ptr %0, align 8, !tbaa !141
  %27 = load ptr, ptr %26, align 8, !tbaa !86
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 64
  %29 = load i64, ptr %28, align 8, !tbaa !164
  %30 = mul i64 %29, 3
  %31 = getelementptr inbounds nuw i8, ptr %27, i64 72
  %32 = load i64, ptr %31, align 8, !tbaa !142
  %33 = shl i64 %32, 1
  %34 = add i64 %33, %30
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %46, label %36

36:                                               ; preds = %5
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %38 = load ptr, ptr %37, align 8, !tbaa !165
  br label %39

39:                                               ; preds = %39, %36
  %40 = phi i64 [ 0, %36 ], [ %44, %39 ]
  %41 = icmp ult i64 %40, %29
  %42 = sext i1 %41 to i64
  %43 = getelementptr inbounds nuw i64, ptr %38, i64 %40
  store i64 %42, ptr %43, align 8, !tbaa !39
  %44 = add nuw i64 %40, 1
  %45 = icmp eq i64 %44, %34
  br i1 %45, label %46, label %39

46:                                               ; preds = %39, %5
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 344
  store i64 -1, ptr %47, align 8, !tbaa !167
  store i64 3, ptr %3, align 8, !tbaa !144
  br label %48

48:                                               ; preds = %2, %46
  %49 = tail call fastcc i64 @enabled(ptr noundef nonnull %0) #10
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %57

51:                                               ; preds = %48
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %53 = load i64, ptr %52, align 8, !tbaa !152
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %53, ptr %54, align 8, !tbaa !151
  store i64 4, ptr %3, align 8, !tbaa !144
  br label %55

55:                                               ; preds = %2, %51
  %56 = tail call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef 1) #10
  br label %57

57:                                               ; preds = %48, %55
  %58 = phi i64 [ %56, %55 ], [ 1, %48 ]
  ret i64 %58
}

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nobuiltin nounwind }
attributes #9 = { nounwind }
attributes #10 = { nobuiltin }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"lv_reader", !9, i64 0, !11, i64 8, !10, i64 16, !12, i64 24, !13, i64 32, !13, i64 40, !13, i64 48, !13, i64 56, !13, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !14, i64 96}
!9 = !{!"p1 _ZTS9cc_search", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 _ZTS9cc_worker", !10, i64 0}
!12 = !{!"p1 int", !10, i64 0}
!13 = !{!"p1 long long", !10, i64 0}
!14 = !{!"long long", !5, i64 0}
!15 = !{!16, !14, i64 56}
!16 = !{!"cc_search", !13, i64 0, !12, i64 8, !13, i64 16, !12, i64 24, !12, i64 32, !14, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !14, i64 96, !14, i64 104, !14, i64 112, !14, i64 120, !14, i64 128, !14, i64 136, !14, i64 144, !14, i64 152, !14, i64 160, !13, i64 168, !12, i64 176, !14, i64 184, !17, i64 192, !14, i64 200, !19, i64 208}
!17 = !{!"p2 _ZTS9cc_worker", !18, i64 0}
!18 = !{!"any p2 pointer", !10, i64 0}
!19 = !{!"p1 _ZTS8cc_block", !10, i64 0}
!20 = !{!8, !11, i64 8}
!21 = !{!22, !10, i64 8}
!22 = !{!"cc_worker", !9, i64 0, !10, i64 8, !13, i64 16, !14, i64 24, !14, i64 32, !14, i64 40, !13, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !12, i64 88, !14, i64 96, !10, i64 104, !14, i64 112, !14, i64 120}
!23 = !{!22, !10, i64 104}
!24 = !{!16, !13, i64 16}
!25 = !{!22, !13, i64 16}
!26 = !{!16, !14, i64 40}
!27 = !{!22, !14, i64 24}
!28 = !{!22, !14, i64 40}
!29 = !{!8, !14, i64 96}
!30 = !{!8, !14, i64 72}
!31 = !{!22, !14, i64 32}
!32 = !{!16, !13, i64 0}
!33 = !{!8, !12, i64 24}
!34 = !{!12, !12, i64 0}
!35 = !{!22, !9, i64 0}
!36 = !{!8, !14, i64 88}
!37 = !{!22, !13, i64 56}
!38 = !{!22, !13, i64 48}
!39 = !{!14, !14, i64 0}
!47 = !{!8, !13, i64 48}
!48 = !{!8, !13, i64 32}
!49 = !{!8, !13, i64 40}
!54 = !{!8, !14, i64 80}
!55 = !{!8, !13, i64 56}
!56 = !{!8, !13, i64 64}
!57 = !{!8, !10, i64 16}
!59 = !{!13, !13, i64 0}
!61 = !{!62, !14, i64 72}
!62 = !{!"lv_spelling", !9, i64 0, !10, i64 8, !13, i64 16, !13, i64 24, !14, i64 32, !13, i64 40, !12, i64 48, !63, i64 56, !14, i64 64, !14, i64 72, !14, i64 80}
!63 = !{!"p1 short", !10, i64 0}
!64 = !{!62, !9, i64 0}
!65 = !{!16, !14, i64 48}
!66 = !{!62, !14, i64 80}
!67 = !{!62, !10, i64 8}
!68 = !{!62, !13, i64 16}
!69 = !{!62, !14, i64 32}
!70 = !{!62, !13, i64 24}
!71 = !{!62, !12, i64 48}
!72 = !{!62, !13, i64 40}
!75 = !{!62, !14, i64 64}
!76 = !{!62, !63, i64 56}
!77 = !{!78, !78, i64 0}
!78 = !{!"short", !5, i64 0}
!80 = !{!81, !14, i64 152}
!81 = !{!"lv_product", !82, i64 0, !63, i64 8, !14, i64 16, !12, i64 24, !12, i64 32, !63, i64 40, !83, i64 48, !83, i64 56, !83, i64 64, !84, i64 72, !14, i64 80, !12, i64 88, !63, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !13, i64 128, !12, i64 136, !14, i64 144, !14, i64 152, !14, i64 160, !14, i64 168, !14, i64 176, !14, i64 184, !14, i64 192, !14, i64 200, !14, i64 208, !14, i64 216, !14, i64 224, !14, i64 232, !14, i64 240, !14, i64 248, !14, i64 256, !14, i64 264}
!82 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!83 = !{!"p1 omnipotent char", !10, i64 0}
!84 = !{!"p2 int", !18, i64 0}
!85 = !{!81, !14, i64 192}
!86 = !{!81, !82, i64 0}
!87 = !{!88, !14, i64 56}
!88 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !12, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72}
!89 = !{!81, !14, i64 264}
!90 = !{!81, !63, i64 8}
!91 = !{!81, !12, i64 32}
!92 = !{!81, !14, i64 256}
!93 = !{!81, !14, i64 248}
!94 = !{!81, !63, i64 40}
!95 = !{!81, !84, i64 72}
!96 = !{!81, !83, i64 48}
!97 = !{!5, !5, i64 0}
!99 = !{!81, !14, i64 80}
!100 = !{!81, !14, i64 144}
!101 = !{!81, !14, i64 224}
!102 = !{!81, !14, i64 176}
!103 = !{!81, !14, i64 232}
!104 = !{!81, !14, i64 216}
!105 = !{!81, !14, i64 208}
!106 = !{!81, !14, i64 240}
!107 = !{!81, !12, i64 88}
!108 = !{!81, !63, i64 96}
!109 = !{!81, !12, i64 104}
!110 = !{!81, !83, i64 64}
!111 = !{!81, !14, i64 16}
!112 = !{!81, !14, i64 160}
!113 = !{!81, !12, i64 120}
!114 = !{!81, !14, i64 200}
!115 = !{!81, !83, i64 56}
!118 = !{!81, !14, i64 184}
!119 = !{!88, !12, i64 40}
!120 = !{!88, !14, i64 48}
!121 = !{!81, !12, i64 24}
!125 = !{!88, !10, i64 8}
!126 = !{!88, !10, i64 0}
!129 = !{!81, !12, i64 136}
!131 = !{!81, !12, i64 112}
!132 = !{!81, !13, i64 128}
!133 = !{!81, !14, i64 168}
!136 = !{!137, !14, i64 56}
!137 = !{!"lv_hunt", !138, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !13, i64 40, !83, i64 48, !14, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !83, i64 120, !139, i64 128, !139, i64 136, !13, i64 144, !12, i64 152, !13, i64 160, !13, i64 168, !14, i64 176, !14, i64 184, !14, i64 192, !14, i64 200, !14, i64 208, !14, i64 216, !14, i64 224, !14, i64 232, !14, i64 240, !14, i64 248, !14, i64 256, !14, i64 264, !14, i64 272, !14, i64 280, !14, i64 288, !14, i64 296, !14, i64 304, !14, i64 312, !14, i64 320, !14, i64 328, !14, i64 336, !14, i64 344, !14, i64 352, !14, i64 360}
!138 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!139 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!140 = !{!137, !13, i64 24}
!141 = !{!137, !138, i64 0}
!142 = !{!88, !14, i64 72}
!144 = !{!137, !14, i64 248}
!145 = !{!137, !14, i64 176}
!146 = !{!137, !14, i64 184}
!147 = !{!137, !14, i64 224}
!148 = !{!137, !14, i64 200}
!149 = !{!137, !14, i64 232}
!150 = !{!137, !139, i64 128}
!151 = !{!137, !14, i64 288}
!152 = !{!137, !14, i64 264}
!153 = !{!137, !14, i64 272}
!154 = !{!137, !14, i64 280}
!155 = !{!137, !14, i64 256}
!156 = !{!137, !14, i64 328}
!157 = !{!137, !12, i64 80}
!158 = !{!137, !12, i64 64}
!159 = !{!137, !14, i64 312}
!160 = !{!137, !14, i64 320}
!161 = !{!137, !14, i64 304}
!162 = !{!137, !14, i64 296}
!164 = !{!88, !14, i64 64}
!165 = !{!137, !13, i64 160}
!167 = !{!137, !14, i64 344}
!168 = !{!137, !13, i64 144}
!169 = !{!137, !12, i64 88}
!171 = !{!137, !12, i64 104}
!172 = !{!137, !12, i64 112}
!173 = !{!137, !83, i64 120}
!174 = !{!137, !14, i64 360}
!175 = !{!88, !10, i64 16}
!176 = !{!137, !14, i64 240}
!177 = !{!137, !12, i64 152}
!180 = !{!137, !14, i64 336}
!182 = !{!137, !12, i64 96}
!185 = !{!137, !14, i64 208}
!188 = !{!137, !13, i64 40}
!189 = !{!137, !83, i64 48}
!190 = !{!88, !10, i64 32}
!191 = !{!137, !12, i64 72}
!192 = !{!137, !14, i64 192}
!193 = !{!137, !139, i64 136}
!195 = !{!137, !14, i64 216}
!200 = !{!137, !13, i64 8}
!201 = !{!137, !13, i64 16}
!202 = !{!137, !13, i64 168}
!204 = !{!137, !13, i64 32}
!209 = !{!88, !10, i64 24}
!218 = !{!137, !14, i64 352}
!220 = !{!221, !4, i64 0}
!221 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!222 = !{!221, !4, i64 4}
!226 = !{!221, !4, i64 8}
